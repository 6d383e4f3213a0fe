package org.openprocedure.data.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts taken apart for comparing: words in lower case, without accents and punctuation. */
final class Words {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  private Words() {}

  /** Returns the words of a text. */
  static List<String> of(String text) {
    String plain = plain(text);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= plain.length(); at++) {
      boolean inside = at < plain.length() && Character.isLetterOrDigit(plain.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(plain.substring(start, at));
        start = -1;
      }
    }
    return words;
  }

  /** Returns the words of a text with a space between them: the same for what reads the same. */
  static String key(String text) {
    return String.join(" ", of(text));
  }

  /** Returns the sentences of a text. */
  static List<String> sentences(String text) {
    return List.of(SENTENCE_END.split(text));
  }

  /** An apostrophe stays inside its word: "don't" is one word, spelled in either way. */
  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
    return Normalizer.isNormalized(lower, Normalizer.Form.NFD)
        ? lower
        : ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
