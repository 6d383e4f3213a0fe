package org.openprocedure.data.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.openprocedure.model.vocabulary.Term;

/** Writes a vocabulary term as its code, through a mapper of the user's own. */
public final class TermSerializer extends JsonSerializer<Term> {

  @Override
  public void serialize(Term term, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeString(term.code());
  }
}
