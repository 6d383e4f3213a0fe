package org.openprocedure.search.text;

import java.text.Normalizer.Form;
import java.util.Locale;

/** Takes away what does not tell words apart: case, accents, ligatures, typographic marks. */
final class Normalizer {

  private Normalizer() {}

  static String normalize(CharSequence text) {
    if (isPlain(text)) {
      return text.toString().toLowerCase(Locale.ROOT);
    }
    String lower = java.text.Normalizer.normalize(text, Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(lower.length());
    lower
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> append(c, kept));
    return kept.toString();
  }

  /** Unicode holds these ligatures to be letters of their own and leaves them whole. */
  private static void append(int character, StringBuilder kept) {
    switch (character) {
      case '\u00E6' -> kept.append("ae");
      case '\u0153' -> kept.append("oe");
      case '\u00DF' -> kept.append("ss");
      case '\u02BC', '\u2018', '\u2019' -> kept.append('\'');
      default -> kept.appendCodePoint(character);
    }
  }

  private static boolean isPlain(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
