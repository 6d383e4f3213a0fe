package org.openprocedure.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.openprocedure.model.vocabulary.Term;

/**
 * The rules that several value types share; each throws if its rule is broken. Plain loops and no
 * lambdas: a fresh JVM pays for each lambda when it first meets it, and every value comes through
 * here.
 */
final class Invariant {

  /** Longer than any paragraph a person would read; keeps a damaged file from filling the heap. */
  static final int LONGEST_TEXT = 20_000;

  private static final int LONGEST_ADDRESS = 2_000;
  private static final int LONGEST_SHOWN = 40;

  private Invariant() {}

  /** A text is one paragraph of well-formed Unicode with no white space around it. */
  static void text(String type, String field, String text) {
    if (text.isEmpty()) {
      throw InvalidProcedureException.of(type, field, "must not be empty");
    }
    if (isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()))) {
      throw broken(type, field, "must not begin or end with white space", text);
    }
    if (text.length() > LONGEST_TEXT && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
      throw broken(type, field, "must have at most " + LONGEST_TEXT + " characters", text);
    }
    if (hasForbidden(text)) {
      throw broken(type, field, "must not hold control characters or unpaired surrogates", text);
    }
  }

  static void optionalText(String type, String field, Optional<String> text) {
    if (text.isPresent()) {
      text(type, field, text.get());
    }
  }

  static void texts(String type, String field, List<String> texts) {
    for (String text : texts) {
      text(type, field, text);
    }
    distinct(type, field, texts);
  }

  static void distinctTerms(String type, String field, List<? extends Term> terms) {
    for (int i = 1; i < terms.size(); i++) {
      if (terms.subList(0, i).contains(terms.get(i))) {
        throw broken(type, field, "must not repeat an entry", terms.get(i).code());
      }
    }
  }

  static void distinct(String type, String field, Iterable<String> keys) {
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      if (!seen.add(key)) {
        throw broken(type, field, "must not repeat an entry", key);
      }
    }
  }

  static void optionalRange(String type, String field, OptionalInt value, int min, int max) {
    if (value.isPresent()) {
      range(type, field, value.getAsInt(), min, max);
    }
  }

  static void optionalRange(
      String type, String field, OptionalDouble value, double min, double max) {
    if (value.isPresent()) {
      range(type, field, value.getAsDouble(), min, max);
    }
  }

  static void range(String type, String field, double value, double min, double max) {
    // Written so that NaN fails.
    if (!(value >= min && value <= max)) {
      throw InvalidProcedureException.of(
          type,
          field,
          "must be from "
              + Ranges.number(min)
              + " to "
              + Ranges.number(max)
              + ", but was "
              + Ranges.number(value));
    }
  }

  static void ordered(String type, double min, double max) {
    if (min > max) {
      throw InvalidProcedureException.of(
          type,
          "min",
          "must not be greater than max ("
              + Ranges.number(max)
              + "), but was "
              + Ranges.number(min));
    }
  }

  static void webAddress(String type, String field, Optional<URI> address) {
    if (address.isEmpty()) {
      return;
    }
    URI uri = address.get();
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!web
        || hasForbidden(uri.toString())
        || uri.getHost() == null
        || uri.toString().length() > LONGEST_ADDRESS) {
      throw broken(
          type,
          field,
          "must be an http or https address of at most " + LONGEST_ADDRESS + " characters",
          uri.toString());
    }
  }

  static void date(String type, String field, Optional<LocalDate> date) {
    if (date.isPresent() && (date.get().getYear() < 1800 || date.get().getYear() > 2200)) {
      throw InvalidProcedureException.of(
          type, field, "must be in the years 1800 to 2200, but was " + date.get());
    }
  }

  /**
   * Returns the exception for a rule that a piece of text breaks, the text shortened and quoted.
   */
  static InvalidProcedureException broken(String type, String field, String rule, String text) {
    return InvalidProcedureException.of(type, field, rule + ", but was " + quote(text));
  }

  /** Returns a text in quotes, shortened, with what cannot be printed replaced. */
  static String quote(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints()
        .limit(LONGEST_SHOWN)
        .map(c -> isForbidden(c) ? '\uFFFD' : c)
        .forEach(shown::appendCodePoint);
    if (text.codePointCount(0, text.length()) > LONGEST_SHOWN) {
      shown.append("...");
    }
    return shown.append('"').toString();
  }

  private static boolean hasForbidden(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c <= '~';
      if (!plain && isForbidden(text.codePointAt(i))) {
        return true;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
    return false;
  }

  private static boolean isForbidden(int c) {
    return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
  }

  /** The white space of ECMA-262, which JSON Schema's patterns know. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
