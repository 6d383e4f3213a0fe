package org.openprocedure.data.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.openprocedure.model.vocabulary.Term;

/** Writes a vocabulary term that is the key of a map as its code. */
public final class TermKeySerializer extends JsonSerializer<Term> {

  @Override
  public void serialize(Term term, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeFieldName(term.code());
  }
}
