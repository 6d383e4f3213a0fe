package org.openprocedure.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import org.openprocedure.data.mapping.Mapping;

/** Reads a mapped value through a mapper of the user's own. */
public final class MappedDeserializer<T> extends JsonDeserializer<T> {

  private final Mapping<T> mapping;

  public MappedDeserializer(Mapping<T> mapping) {
    this.mapping = mapping;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return JsonForm.read(parser, mapping);
  }
}
