package org.openprocedure.search.index;

import java.util.Arrays;

/**
 * Finds the names whose words begin with given letters: "pkr" the partial knee replacement, and
 * from three letters on also longer names that begin so: "cab" the coronary artery bypass graft.
 */
public final class Initials {

  private static final int FEWEST = 2;
  private static final int MOST = 6;

  /** From so many letters on, they may be the first of more. */
  private static final int FEWEST_OF_MORE = 3;

  /** A query gets no more names; those with the letters and no others come first. */
  private static final int MOST_NAMES = 4;

  private static final int LETTER_BITS = 5;

  private final NameTable names;

  /** Letters, five bits each from the left, in the high half; name in the low half; in order. */
  private final long[] entries;

  private Initials(NameTable names, long[] entries) {
    this.names = names;
    this.entries = entries;
  }

  static Initials of(NameTable names) {
    long[] entries = new long[names.size()];
    int count = 0;
    for (int name = 0; name < names.size(); name++) {
      int letters = letters(names, name);
      if (letters != 0) {
        entries[count++] = ((long) letters << 32) | name;
      }
    }
    long[] sorted = Arrays.copyOf(entries, count);
    Arrays.sort(sorted);
    return new Initials(names, sorted);
  }

  /**
   * Words that say nothing give no letter; a name of too few or too many words gives none at all.
   */
  private static int letters(NameTable names, int name) {
    NumberLists words = names.wordsOfNames();
    StringBuilder letters = new StringBuilder();
    for (int i = words.start(name); i < words.end(name) && letters.length() <= MOST; i++) {
      if (names.term(words.at(i)) >= 0) {
        letters.append(names.words().get(words.at(i)).charAt(0));
      }
    }
    return packed(letters);
  }

  /** Returns letters as a number, or 0 if they are too few, too many, or not all of a to z. */
  private static int packed(CharSequence letters) {
    if (letters.length() < FEWEST || letters.length() > MOST) {
      return 0;
    }
    int packed = 0;
    for (int i = 0; i < MOST; i++) {
      int letter = i < letters.length() ? letters.charAt(i) - 'a' + 1 : 0;
      if (i < letters.length() && (letter < 1 || letter > 26)) {
        return 0;
      }
      packed = (packed << LETTER_BITS) | letter;
    }
    return packed;
  }

  /** Returns the names with given initials, of each procedure one, at most four. */
  public int[] names(String letters) {
    int packed = packed(letters);
    if (packed == 0) {
      return new int[0];
    }
    int open = letters.length() < FEWEST_OF_MORE ? 0 : (MOST - letters.length()) * LETTER_BITS;
    int last = packed | ((1 << open) - 1);
    int[] found = new int[MOST_NAMES];
    int count = 0;
    int place = Arrays.binarySearch(entries, (long) packed << 32);
    for (int i = place < 0 ? -place - 1 : place; i < entries.length && count < MOST_NAMES; i++) {
      if ((int) (entries[i] >>> 32) > last) {
        break;
      }
      int name = (int) entries[i];
      if (isNew(found, count, name)) {
        found[count++] = name;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private boolean isNew(int[] found, int count, int name) {
    for (int i = 0; i < count; i++) {
      if (names.procedure(found[i]) == names.procedure(name)) {
        return false;
      }
    }
    return true;
  }
}
