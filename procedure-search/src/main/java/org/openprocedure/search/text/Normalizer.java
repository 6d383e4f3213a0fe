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
    String decomposed = java.text.Normalizer.normalize(text, Form.NFKD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == '\u2019' ? '\'' : c)
        .forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
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
