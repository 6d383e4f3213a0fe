package org.openprocedure.data.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import org.openprocedure.data.mapping.Mapping;

/** Writes a mapped value through a mapper of the user's own. */
public final class MappedSerializer<T> extends JsonSerializer<T> {

  private final Mapping<T> mapping;

  public MappedSerializer(Mapping<T> mapping) {
    this.mapping = mapping;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider) {
    JsonForm.write(value, out, mapping);
  }
}
