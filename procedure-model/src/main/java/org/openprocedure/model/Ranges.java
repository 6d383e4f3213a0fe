package org.openprocedure.model;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Tells ranges in words. */
final class Ranges {

  private Ranges() {}

  static String inWords(OptionalInt min, OptionalInt max, boolean about) {
    return inWords(widened(min), widened(max), OptionalDouble.empty(), about);
  }

  static String inWords(
      OptionalDouble min, OptionalDouble max, OptionalDouble below, boolean about) {
    String roughly = about ? "about " : "";
    if (below.isPresent()) {
      String limit = "under " + roughly + number(below.getAsDouble());
      return min.isPresent() ? roughly + number(min.getAsDouble()) + " to " + limit : limit;
    }
    if (max.isEmpty()) {
      return "at least " + roughly + number(min.orElseThrow());
    }
    if (min.isEmpty()) {
      return "up to " + roughly + number(max.getAsDouble());
    }
    if (min.getAsDouble() == max.getAsDouble()) {
      return roughly + number(max.getAsDouble());
    }
    return roughly + number(min.getAsDouble()) + " to " + number(max.getAsDouble());
  }

  /** Returns a number without an exponent or a trailing ".0". */
  static String number(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    if (number == (long) number) {
      return Long.toString((long) number);
    }
    BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
    return plain.toPlainString();
  }

  private static OptionalDouble widened(OptionalInt number) {
    return number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty();
  }
}
