package org.openprocedure.data.json;

/** Offending text in error messages: shortened, and safe to print. */
final class Shown {

  private static final int LONGEST = 40;

  private Shown() {}

  static String text(String text) {
    return '"' + shortened(text) + '"';
  }

  static String shortened(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> isPrintable(c) ? c : '\uFFFD')
        .forEach(shown::appendCodePoint);
    return text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 2)) > LONGEST
        ? shown + "..."
        : shown.toString();
  }

  private static boolean isPrintable(int c) {
    return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
  }
}
