package org.openprocedure.data.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openprocedure.data.CatalogFormatException;
import org.openprocedure.data.FormatProblem;

/** Parses JSON strictly (RFC 8259, nothing after the value). */
final class JsonText {

  /** A record is eight levels deep; the rest is room for a caller's own document around it. */
  private static final int DEEPEST = 64;

  private static final int LONGEST_STRING = 1_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_STRING)
                  .maxNumberLength(100)
                  .maxNameLength(1_000)
                  .build())
          .build();

  private final JsonParser parser;

  private JsonText(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Returns the one value of a text.
   *
   * @throws CatalogFormatException if the text is not one JSON value
   */
  static LocatedValue parse(JsonSource source) {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      return new JsonText(parser).document(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the value that a parser stands on, and leaves the parser on its last token. */
  static LocatedValue value(JsonParser parser) throws IOException {
    return new JsonText(parser).value();
  }

  private LocatedValue document(JsonSource source) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw refused(source, new Position(1, 1), "empty", "one JSON value");
      }
      LocatedValue value = value();
      if (parser.nextToken() != null) {
        throw refused(source, position(), "more text", "the end after one JSON value");
      }
      return value;
    } catch (JsonProcessingException e) {
      // A text that is too deep or too long for a limit is refused without a location.
      JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      throw refused(source, position(at), Shown.shortened(firstLine(e)), "well-formed JSON");
    }
  }

  private LocatedValue value() throws IOException {
    Position at = position();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> new LocatedValue.Text(parser.getText(), at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new LocatedValue.Numeral(parser.getText(), at);
      case VALUE_TRUE, VALUE_FALSE -> new LocatedValue.Flag(token == JsonToken.VALUE_TRUE, at);
      case VALUE_NULL -> new LocatedValue.Null(at);
      default -> throw new IOException("no JSON value begins with " + token);
    };
  }

  private LocatedValue object(Position at) throws IOException {
    Map<String, LocatedValue> members = new LinkedHashMap<>();
    Map<String, Position> names = new LinkedHashMap<>();
    Map<String, Position> repeated = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      Map<String, Position> seen = names.containsKey(name) ? repeated : names;
      seen.putIfAbsent(name, position());
      parser.nextToken();
      members.put(name, value());
    }
    return new LocatedValue.Obj(members, names, repeated, at);
  }

  private LocatedValue array(Position at) throws IOException {
    List<LocatedValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return new LocatedValue.Arr(elements, at);
  }

  private Position position() {
    return position(parser.currentTokenLocation());
  }

  private static Position position(JsonLocation location) {
    return new Position(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  private static CatalogFormatException refused(
      JsonSource source, Position at, String found, String allowed) {
    return new CatalogFormatException(
        new FormatProblem(source.name(), "", at.line(), at.column(), found, allowed));
  }
}
