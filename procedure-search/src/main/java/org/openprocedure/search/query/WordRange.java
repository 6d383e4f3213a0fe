package org.openprocedure.search.query;

import java.util.Arrays;
import org.openprocedure.search.index.SortedStrings;

/** The words of names that a typed word may be: all that begin with it, or a few near ones. */
final class WordRange {

  private final int[] words;

  private WordRange(int[] words) {
    this.words = words;
  }

  /** Returns the words that begin as typed. */
  static WordRange beginning(SortedStrings words, String typed) {
    int first = words.firstFrom(typed);
    int[] range = new int[words.behind(typed) - first];
    for (int i = 0; i < range.length; i++) {
      range[i] = first + i;
    }
    return new WordRange(range);
  }

  /** Returns the words with given numbers, in rising order. */
  static WordRange of(int... words) {
    return new WordRange(words);
  }

  int[] words() {
    return words;
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  boolean has(int word) {
    return Arrays.binarySearch(words, word) >= 0;
  }
}
