package org.openprocedure.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import org.openprocedure.data.ProcedureJacksonModule;

/** Values as JSON on one line, for scripts. */
final class JsonLine {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ProcedureJacksonModule()).build();

  private JsonLine() {}

  static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
