package org.openprocedure.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import org.openprocedure.model.InvalidProcedureException;
import org.openprocedure.model.ProcedureId;

/** Reads an id through a mapper of the user's own. */
public final class ProcedureIdDeserializer extends JsonDeserializer<ProcedureId> {

  @Override
  public ProcedureId deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (ProcedureId) context.handleUnexpectedToken(ProcedureId.class, parser);
    }
    String text = parser.getText();
    try {
      return ProcedureId.of(text);
    } catch (InvalidProcedureException e) {
      return (ProcedureId)
          context.handleWeirdStringValue(ProcedureId.class, text, "%s", e.getMessage());
    }
  }
}
