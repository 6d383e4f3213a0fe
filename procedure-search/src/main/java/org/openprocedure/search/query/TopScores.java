package org.openprocedure.search.query;

import org.jspecify.annotations.Nullable;
import org.openprocedure.search.index.Bits;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.Postings;

/**
 * Finds the procedures with the highest scores for a query, without scoring most of a large
 * catalogue.
 *
 * <p>Procedures are taken in windows of {@value #WINDOW}. In each, slot by slot is added up. Once
 * enough procedures are known, slots that cannot lift a procedure among the best by themselves are
 * no longer walked through, but only asked about procedures that other slots brought up (MaxScore:
 * H. Turtle and J. Flood, "Query Evaluation: Strategies and Optimizations", 1995; in windows as in
 * Lucene's MaxScoreBulkScorer).
 */
final class TopScores {

  /** As many scores as fit into the nearest cache of a processor. */
  private static final int WINDOW = 2048;

  /** So many are counted one by one, before slots are left out. */
  static final int COUNTED = 1_000;

  private final SlotScorer[] slots;

  /** The sums of the bounds of the slots up to each, weakest first. */
  private final float[] bounds;

  private final int size;
  private final @Nullable Bits accepted;
  private final BestQueue best;
  private int counted;
  private int essential;

  private TopScores(InvertedIndex index, Query query, @Nullable Bits accepted, int depth) {
    this.size = index.size();
    this.accepted = accepted;
    this.best = new BestQueue(Math.min(depth, Math.max(1, size)));
    this.slots = new SlotScorer[query.slots().size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new SlotScorer(index, query.slots().get(i));
    }
    sortWeakestFirst(slots);
    this.bounds = new float[slots.length + 1];
    for (int i = 0; i < slots.length; i++) {
      bounds[i + 1] = bounds[i] + slots[i].bound();
    }
  }

  /**
   * Returns the best procedures.
   *
   * @param accepted the procedures that may be found, or null for all
   * @param depth how many are wanted, from 1
   */
  static TopScores of(InvertedIndex index, Query query, @Nullable Bits accepted, int depth) {
    TopScores scores = new TopScores(index, query, accepted, depth);
    scores.run();
    return scores;
  }

  /** Returns the best, highest score first, of equal scores the lower number first. */
  BestQueue best() {
    return best;
  }

  /** Returns how many procedures were found, at least. */
  int counted() {
    return counted;
  }

  /** Returns whether more procedures may have been found than were counted. */
  boolean hasMore() {
    return essential > 0;
  }

  private void run() {
    int window = Math.min(WINDOW, size);
    Window total = new Window(window);
    boolean several = hasSeveralTerms(slots);
    Window ofSlot = several ? new Window(window) : total;
    Window ofReading = several ? new Window(window) : total;
    for (int from = 0; from < size; from += window) {
      int first = firstFrom(from);
      if (first >= size) {
        return;
      }
      from = first / window * window;
      int to = Math.min(size, from + window);
      for (int slot = slots.length - 1; slot >= essential; slot--) {
        slots[slot].addTo(total, ofSlot, ofReading, from, to);
      }
      for (int slot = essential - 1; slot >= 0; slot--) {
        addToCandidates(slot, total, from);
      }
      offer(total, from);
      total.clear();
    }
  }

  /** They are few; and a fresh JVM has this sooner than a sort by a comparator. */
  private static void sortWeakestFirst(SlotScorer[] slots) {
    for (int i = 1; i < slots.length; i++) {
      SlotScorer slot = slots[i];
      int place = i;
      while (place > 0 && slots[place - 1].bound() > slot.bound()) {
        slots[place] = slots[place - 1];
        place--;
      }
      slots[place] = slot;
    }
  }

  private static boolean hasSeveralTerms(SlotScorer[] slots) {
    for (SlotScorer slot : slots) {
      if (slot.hasSeveralTerms()) {
        return true;
      }
    }
    return false;
  }

  private int firstFrom(int from) {
    int first = Postings.END;
    for (int slot = essential; slot < slots.length; slot++) {
      first = Math.min(first, slots[slot].next(from));
    }
    return first;
  }

  /** Asks a slot about the procedures that can still be among the best. */
  private void addToCandidates(int slot, Window total, int from) {
    float needed = best.lowest() - bounds[slot + 1];
    for (int place = total.next(0); place >= 0; place = total.next(place + 1)) {
      if (total.score(place) > needed && accepts(from + place)) {
        slots[slot].addOne(total, from + place, place);
      }
    }
  }

  private boolean accepts(int number) {
    return accepted == null || accepted.has(number);
  }

  private void offer(Window total, int from) {
    for (int word = 0; word < total.words(); word++) {
      long rest = total.touched(word);
      if (rest != 0) {
        if (accepted != null) {
          rest &= accepted.word((from >>> 6) + word);
        }
        counted += Long.bitCount(rest);
        offer(total, from, word << 6, rest);
      }
    }
    while (counted > COUNTED
        && best.isFull()
        && essential < slots.length - 1
        && bounds[essential + 1] <= best.lowest()) {
      essential++;
    }
  }

  private void offer(Window total, int from, int start, long places) {
    float lowest = best.lowest();
    for (long rest = places; rest != 0; rest &= rest - 1) {
      int place = start + Long.numberOfTrailingZeros(rest);
      if (total.score(place) > lowest) {
        best.offer(from + place, total.score(place), total.cover(place));
        lowest = best.lowest();
      }
    }
  }
}
