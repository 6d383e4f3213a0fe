package org.openprocedure.search.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts normalized text into words: runs of letters and digits. A change from digits to letters
 * begins a new word ("5cm"), unless the word began with letters ("l5"); a possessive "'s" is left
 * out.
 */
final class Tokenizer {

  private Tokenizer() {}

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int place = 0;
    while (place < text.length()) {
      int end = place;
      while (end < text.length() && isWordPart(text, end)) {
        end++;
      }
      if (end > place) {
        addWord(text.substring(place, end), tokens);
        place = isPossessive(text, end) ? end + 2 : end;
      } else {
        place++;
      }
    }
    return tokens;
  }

  private static void addWord(String word, List<String> tokens) {
    int digits = 0;
    while (digits < word.length() && isDigit(word.charAt(digits))) {
      digits++;
    }
    boolean amountWithUnit = digits > 0 && digits < word.length() && allLetters(word, digits);
    if (amountWithUnit) {
      tokens.add(word.substring(0, digits));
      tokens.add(word.substring(digits));
    } else {
      tokens.add(word);
    }
  }

  private static boolean allLetters(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordPart(String text, int place) {
    char c = text.charAt(place);
    return c < 0x80 ? (c >= 'a' && c <= 'z') || isDigit(c) : isLetterOrDigit(text, place);
  }

  private static boolean isLetterOrDigit(String text, int place) {
    char c = text.charAt(place);
    if (Character.isLowSurrogate(c)
        && place > 0
        && Character.isHighSurrogate(text.charAt(place - 1))) {
      return Character.isLetterOrDigit(text.codePointAt(place - 1));
    }
    return Character.isLetterOrDigit(text.codePointAt(place));
  }

  private static boolean isPossessive(String text, int place) {
    return text.startsWith("'s", place)
        && (place + 2 == text.length() || !isWordPart(text, place + 2));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
