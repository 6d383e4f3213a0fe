package org.openprocedure.search.query;

import java.util.Arrays;
import org.openprocedure.search.index.Postings;

/**
 * The scores of a run of procedures, side by side: what fits them, and how much of what was asked
 * they cover at all.
 */
final class Window {

  private static final int RUN = 128;

  private final float[] scores;
  private final float[] covers;
  private final long[] touched;

  // Room for a run of postings.
  private final int[] numbers = new int[RUN];
  private final int[] impacts = new int[RUN];

  Window(int size) {
    scores = new float[size];
    covers = new float[size];
    touched = new long[(size + 63) >>> 6];
  }

  void add(int place, float score, float cover) {
    scores[place] += score;
    covers[place] += cover;
    touched[place >>> 6] |= 1L << place;
  }

  /** Raises a procedure to a score, unless it has a higher one. */
  void raise(int place, float score, float cover) {
    scores[place] = Math.max(scores[place], score);
    covers[place] = Math.max(covers[place], cover);
    touched[place >>> 6] |= 1L << place;
  }

  /**
   * Adds a term to the procedures from a number on and before another; its walk stands on the first
   * of them, or behind.
   *
   * @param share what a procedure covers that has the term
   * @param scale what it scores for each unit of the term's impact
   */
  void add(Postings term, int from, int to, float share, float scale) {
    for (int count = first(term, to); count > 0; count = term.read(to, numbers, impacts)) {
      for (int i = 0; i < count; i++) {
        int place = numbers[i] - from;
        scores[place] += scale * impacts[i];
        covers[place] += share * Coverage.of(impacts[i]);
      }
      mark(count, from);
    }
  }

  /** Raises the procedures that have a term, as {@link #add} adds to them. */
  void raise(Postings term, int from, int to, float share, float scale) {
    for (int count = first(term, to); count > 0; count = term.read(to, numbers, impacts)) {
      for (int i = 0; i < count; i++) {
        int place = numbers[i] - from;
        scores[place] = Math.max(scores[place], scale * impacts[i]);
        covers[place] = Math.max(covers[place], share * Coverage.of(impacts[i]));
      }
      mark(count, from);
    }
  }

  /** Takes the procedure that a walk stands on, if it is in the window; the rest are read on. */
  private int first(Postings term, int to) {
    numbers[0] = term.number();
    impacts[0] = term.impact();
    return term.number() < to ? 1 : 0;
  }

  private void mark(int count, int from) {
    long marks = 0;
    int word = (numbers[0] - from) >>> 6;
    for (int i = 0; i < count; i++) {
      int place = numbers[i] - from;
      if (place >>> 6 != word) {
        touched[word] |= marks;
        marks = 0;
        word = place >>> 6;
      }
      marks |= 1L << place;
    }
    touched[word] |= marks;
  }

  /** Raises another window to the scores of this one, and empties this one. */
  void raiseInto(Window other) {
    for (int word = 0; word < touched.length; word++) {
      for (long rest = touched[word]; rest != 0; rest &= rest - 1) {
        int place = (word << 6) + Long.numberOfTrailingZeros(rest);
        other.raise(place, scores[place], covers[place]);
        clear(place);
      }
      touched[word] = 0;
    }
  }

  /** Adds the scores of this window to another, and empties this one. */
  void addInto(Window other) {
    for (int word = 0; word < touched.length; word++) {
      for (long rest = touched[word]; rest != 0; rest &= rest - 1) {
        int place = (word << 6) + Long.numberOfTrailingZeros(rest);
        other.add(place, scores[place], covers[place]);
        clear(place);
      }
      touched[word] = 0;
    }
  }

  /** Returns the first touched place from a place on, or -1. */
  int next(int from) {
    int word = from >>> 6;
    if (word >= touched.length) {
      return -1;
    }
    long rest = touched[word] & (-1L << from);
    while (rest == 0) {
      if (++word == touched.length) {
        return -1;
      }
      rest = touched[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(rest);
  }

  float score(int place) {
    return scores[place];
  }

  float cover(int place) {
    return covers[place];
  }

  /** Returns how many words of 64 places there are. */
  int words() {
    return touched.length;
  }

  /** Returns the touched places of a word of 64, as bits. */
  long touched(int word) {
    return touched[word];
  }

  void clear() {
    for (int word = 0; word < touched.length; word++) {
      if (touched[word] != 0) {
        int start = word << 6;
        int end = Math.min(start + 64, scores.length);
        Arrays.fill(scores, start, end, 0);
        Arrays.fill(covers, start, end, 0);
        touched[word] = 0;
      }
    }
  }

  private void clear(int place) {
    scores[place] = 0;
    covers[place] = 0;
  }
}
