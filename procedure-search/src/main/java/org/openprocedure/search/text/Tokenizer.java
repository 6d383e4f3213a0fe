package org.openprocedure.search.text;

import java.util.ArrayList;
import java.util.List;
import org.openprocedure.search.text.Normalizer.Normalized;

/**
 * Cuts normalized text into words: runs of letters and digits. A change from digits to letters
 * begins a new word ("5cm"), unless the word began with letters ("l5"); a possessive "'s" is left
 * out.
 */
final class Tokenizer {

  private final Normalized normalized;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(Normalized normalized) {
    this.normalized = normalized;
    this.text = normalized.text();
  }

  static List<Token> tokens(Normalized normalized) {
    Tokenizer tokenizer = new Tokenizer(normalized);
    tokenizer.cut();
    return tokenizer.tokens;
  }

  private void cut() {
    int place = 0;
    while (place < text.length()) {
      int end = place;
      while (end < text.length() && isWordPart(end)) {
        end++;
      }
      if (end > place) {
        addWord(place, end);
        place = isPossessive(end) ? end + 2 : end;
      } else {
        place++;
      }
    }
  }

  private void addWord(int start, int end) {
    int letters = start;
    while (letters < end && isDigit(text.charAt(letters))) {
      letters++;
    }
    boolean amountWithUnit = letters > start && letters < end && allLetters(letters, end);
    if (amountWithUnit) {
      add(start, letters);
      add(letters, end);
    } else {
      add(start, end);
    }
  }

  private void add(int start, int end) {
    tokens.add(new Token(text.substring(start, end), normalized.origin(start), originEnd(end)));
  }

  /**
   * A mark that was dropped behind the last letter belongs to the word, and so does the whole of a
   * sign that only a part of the word came from.
   */
  private int originEnd(int end) {
    int last = normalized.origin(end - 1);
    int behind = end;
    while (normalized.origin(behind) == last) {
      behind++;
    }
    return normalized.origin(behind);
  }

  private boolean allLetters(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isWordPart(int place) {
    char c = text.charAt(place);
    return c < 0x80 ? (c >= 'a' && c <= 'z') || isDigit(c) : isLetterOrDigit(place);
  }

  private boolean isLetterOrDigit(int place) {
    char c = text.charAt(place);
    if (Character.isLowSurrogate(c)
        && place > 0
        && Character.isHighSurrogate(text.charAt(place - 1))) {
      return Character.isLetterOrDigit(text.codePointAt(place - 1));
    }
    return Character.isLetterOrDigit(text.codePointAt(place));
  }

  private boolean isPossessive(int place) {
    return text.startsWith("'s", place) && (place + 2 == text.length() || !isWordPart(place + 2));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
