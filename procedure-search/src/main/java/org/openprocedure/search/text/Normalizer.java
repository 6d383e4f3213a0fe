package org.openprocedure.search.text;

import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes away what does not tell words apart: case, accents, ligatures, typographic marks. */
final class Normalizer {

  private Normalizer() {}

  /**
   * A text in which only what matters is left, and where each of its characters came from.
   *
   * @param text the normalized text
   * @param origins the place of each character in the original text, or null if no place has moved
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
  record Normalized(String text, int @Nullable [] origins) {

    /** Returns the place in the original text that a place in the normalized one came from. */
    int origin(int place) {
      return origins == null ? place : origins[place];
    }
  }

  static Normalized normalize(CharSequence text) {
    if (isPlain(text)) {
      return new Normalized(text.toString().toLowerCase(Locale.ROOT), null);
    }
    StringBuilder kept = new StringBuilder(text.length());
    int[] origins = new int[text.length() + 1];
    int place = 0;
    while (place < text.length()) {
      int character = Character.codePointAt(text, place);
      int from = kept.length();
      append(character, kept);
      if (kept.length() >= origins.length) {
        origins = Arrays.copyOf(origins, 2 * kept.length());
      }
      Arrays.fill(origins, from, kept.length(), place);
      place += Character.charCount(character);
    }
    origins[kept.length()] = text.length();
    return new Normalized(kept.toString(), origins);
  }

  private static void append(int character, StringBuilder kept) {
    if (character < 0x80) {
      kept.append((char) lower(character));
      return;
    }
    String parts = java.text.Normalizer.normalize(Character.toString(character), Form.NFKD);
    for (int i = 0; i < parts.length(); ) {
      int part = parts.codePointAt(i);
      if (Character.getType(part) != Character.NON_SPACING_MARK) {
        appendPart(Character.toLowerCase(part), kept);
      }
      i += Character.charCount(part);
    }
  }

  private static void appendPart(int part, StringBuilder kept) {
    switch (part) {
      // Unicode holds these ligatures to be letters of their own and leaves them whole.
      case '\u00E6' -> kept.append("ae");
      case '\u0153' -> kept.append("oe");
      case '\u00DF' -> kept.append("ss");
      case '\u02BC', '\u2018', '\u2019' -> kept.append('\'');
      default -> kept.appendCodePoint(part);
    }
  }

  private static int lower(int character) {
    return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
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
