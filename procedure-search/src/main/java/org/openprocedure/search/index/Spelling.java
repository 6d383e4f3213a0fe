package org.openprocedure.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the words that a misspelled word could be, without looking at most of them.
 *
 * <p>A word with so many slips still has one of its parts whole, if it is cut into one part more
 * than there are slips (G. Li, D. Deng, J. Wang, J. Feng, "Pass-Join: A Partition-based Method for
 * Similarity Joins", 2011). So each word is listed under its parts, and a typed word is looked up
 * by every piece of it that could be such a part. Two letters that changed places are one slip, but
 * can spoil two parts; the typed word is therefore also looked up with each pair changed back.
 */
public final class Spelling {

  /** Shorter words are not corrected: too many words are near. */
  public static final int SHORTEST = 4;

  /** From this length on, two slips are forgiven, else one. */
  public static final int TWO_SLIPS = 8;

  /** No word is as long; what is longer is no slip. */
  private static final int LONGEST = 40;

  private final List<String> words;

  /** Hash of a part in the high half, word in the low half, in order. */
  private final long[] parts;

  /** A bit for each hash that occurs, so that most look-ups end at once. */
  private final long[] seen;

  private Spelling(List<String> words, long[] parts) {
    this.words = words;
    this.parts = parts;
    int bits = Integer.highestOneBit(Math.max(64, parts.length)) << 4;
    this.seen = new long[bits >>> 6];
    for (long part : parts) {
      int bit = (int) (part >>> 32) & (bits - 1);
      seen[bit >>> 6] |= 1L << bit;
    }
  }

  /** Creates the look-up of different words; those too short or too long are left out. */
  static Spelling of(List<String> words) {
    long[] parts = new long[words.size() * 5];
    int count = 0;
    for (int word = 0; word < words.size(); word++) {
      String text = words.get(word);
      int length = text.length();
      if (length >= SHORTEST - 1 && length <= TWO_SLIPS && isWord(text)) {
        count = addParts(text, word, 2, parts, count);
      }
      if (length >= TWO_SLIPS - 2 && length <= LONGEST && isWord(text)) {
        count = addParts(text, word, 3, parts, count);
      }
    }
    long[] sorted = Arrays.copyOf(parts, count);
    Arrays.sort(sorted);
    return new Spelling(words, sorted);
  }

  private static int addParts(String word, int number, int cuts, long[] parts, int count) {
    int length = word.length();
    int next = count;
    for (int part = 0; part < cuts; part++) {
      int start = start(length, part, cuts);
      int hash = hash(word, start, start(length, part + 1, cuts), length, part, cuts);
      parts[next++] = ((long) hash << 32) | number;
    }
    return next;
  }

  private static int start(int length, int part, int cuts) {
    return length * part / cuts;
  }

  private static int hash(String text, int from, int to, int length, int part, int cuts) {
    int hash = (length * 31 + part) * 31 + cuts;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash * 0x9E3779B9;
  }

  /** Returns whether a word is of letters only: numbers and codes are not corrected. */
  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * A word that a typed one could be.
   *
   * @param word the word
   * @param slips how many letters are wrong, missing, added or changed places with the next
   */
  public record Near(String word, int slips) {}

  /** Returns how many slips are forgiven in a word of a length. */
  public static int forgiven(int length) {
    return length < SHORTEST ? 0 : length < TWO_SLIPS ? 1 : 2;
  }

  /** Returns whether a word begins with something that is at most so many slips from another. */
  public static boolean beginsNear(String word, String typed, int slips) {
    int shortest = Math.max(1, typed.length() - slips);
    int longest = Math.min(word.length(), typed.length() + slips);
    for (int length = shortest; length <= longest; length++) {
      if (EditDistance.between(typed, word.substring(0, length), slips) <= slips) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words that a typed one could be, in no special order. */
  public List<Near> near(String typed) {
    int slips = forgiven(typed.length());
    if (slips == 0 || typed.length() > LONGEST || !isWord(typed)) {
      return List.of();
    }
    Search search = new Search(typed, slips);
    search.lookUp(typed, slips);
    char[] letters = typed.toCharArray();
    for (int i = 0; i + 1 < letters.length; i++) {
      if (letters[i] != letters[i + 1]) {
        swap(letters, i);
        search.lookUp(new String(letters), slips - 1);
        swap(letters, i);
      }
    }
    return search.found;
  }

  private static void swap(char[] letters, int i) {
    char first = letters[i];
    letters[i] = letters[i + 1];
    letters[i + 1] = first;
  }

  /** One look-up. */
  private final class Search {

    private final String typed;
    private final int slips;
    private final List<Near> found = new ArrayList<>();
    private int[] tried = new int[32];
    private int triedCount;

    Search(String typed, int slips) {
      this.typed = typed;
      this.slips = slips;
    }

    void lookUp(String text, int shift) {
      int cuts = slips + 1;
      for (int length = text.length() - shift; length <= text.length() + shift; length++) {
        for (int part = 0; part < cuts; part++) {
          int start = start(length, part, cuts);
          int size = start(length, part + 1, cuts) - start;
          int last = Math.min(start + shift, text.length() - size);
          for (int from = Math.max(0, start - shift); from <= last; from++) {
            tryAll(hash(text, from, from + size, length, part, cuts));
          }
        }
      }
    }

    private void tryAll(int hash) {
      int bit = hash & ((seen.length << 6) - 1);
      if ((seen[bit >>> 6] & (1L << bit)) == 0) {
        return;
      }
      int place = Arrays.binarySearch(parts, (long) hash << 32);
      for (int i = place < 0 ? -place - 1 : place;
          i < parts.length && (int) (parts[i] >>> 32) == hash;
          i++) {
        tryWord((int) parts[i]);
      }
    }

    private void tryWord(int word) {
      for (int i = 0; i < triedCount; i++) {
        if (tried[i] == word) {
          return;
        }
      }
      if (triedCount == tried.length) {
        tried = Arrays.copyOf(tried, 2 * triedCount);
      }
      tried[triedCount++] = word;
      int distance = EditDistance.between(typed, words.get(word), slips);
      if (distance <= slips) {
        found.add(new Near(words.get(word), distance));
      }
    }
  }
}
