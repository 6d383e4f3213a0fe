package org.openprocedure.data.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openprocedure.data.CatalogFormatException;
import org.openprocedure.data.mapping.Mapping;

/** Reads and writes mapped values as JSON. */
public final class JsonForm {

  private JsonForm() {}

  /**
   * Returns the one value of a text.
   *
   * @throws CatalogFormatException if the text is not such a value
   */
  public static <T> T read(JsonSource source, Mapping<T> mapping) {
    return made(JsonText.parse(source), source.name(), mapping);
  }

  /**
   * Returns the values of a text that is an array of them.
   *
   * @throws CatalogFormatException if the text is not an array of such values
   */
  public static <T> List<T> readAll(JsonSource source, Mapping<T> mapping) {
    LocatedValue document = JsonText.parse(source);
    Problems problems = new Problems(source.name());
    List<T> values = new ArrayList<>();
    if (document instanceof LocatedValue.Arr array) {
      for (int i = 0; i < array.elements().size(); i++) {
        JsonMemberReader.read(array.elements().get(i), "/" + i, problems, mapping.type())
            .ifPresent(values::add);
      }
    } else {
      problems.note("", document.position(), document.shown(), "an array");
    }
    if (problems.count() > 0) {
      throw problems.toException();
    }
    return values;
  }

  /**
   * Returns the value that a parser stands on; the parser is left on its last token.
   *
   * @throws CatalogFormatException if it is not such a value
   */
  public static <T> T read(JsonParser parser, Mapping<T> mapping) throws IOException {
    return made(JsonText.value(parser), "JSON", mapping);
  }

  /** Writes a value where a generator stands. */
  public static <T> void write(T value, JsonGenerator out, Mapping<T> mapping) {
    new JsonMemberWriter(out).element(value, mapping.writer());
  }

  private static <T> T made(LocatedValue value, String source, Mapping<T> mapping) {
    Problems problems = new Problems(source);
    return JsonMemberReader.read(value, "", problems, mapping.type())
        .filter(made -> problems.count() == 0)
        .orElseThrow(problems::toException);
  }
}
