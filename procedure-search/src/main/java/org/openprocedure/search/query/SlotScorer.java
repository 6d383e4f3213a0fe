package org.openprocedure.search.query;

import java.util.List;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.Postings;

/**
 * Scores one slot of a query, procedure by procedure in rising order.
 *
 * <p>Each term of a reading gives its share of the slot's weight times its impact, and the best
 * reading counts.
 */
final class SlotScorer {

  private static final float IMPACTS = 1f / 255;

  private final Postings[][] postings;

  /** The share of each term of each reading in the slot's weight. */
  private final float[][] shares;

  private final float bound;

  SlotScorer(InvertedIndex index, Slot slot) {
    List<Reading> readings = slot.readings();
    postings = new Postings[readings.size()][];
    shares = new float[readings.size()][];
    float highest = 0;
    for (int i = 0; i < postings.length; i++) {
      Reading reading = readings.get(i);
      int[] terms = reading.terms();
      postings[i] = new Postings[terms.length];
      shares[i] = new float[terms.length];
      float sum = 0;
      for (int j = 0; j < terms.length; j++) {
        postings[i][j] = index.postings().of(terms[j]);
        shares[i][j] = slot.weight() * reading.weight() * index.rarity(terms[j]) / reading.rarity();
        sum += shares[i][j] * index.postings().highest(terms[j]) * IMPACTS;
      }
      highest = Math.max(highest, sum);
    }
    bound = highest;
  }

  /** Returns whether the slot has more than one term, in one reading or several. */
  boolean hasSeveralTerms() {
    return postings.length > 1 || postings[0].length > 1;
  }

  /** Returns the highest score that the slot can give a procedure. */
  float bound() {
    return bound;
  }

  /** Returns the number of the next procedure from a number on, or {@link Postings#END}. */
  int next(int from) {
    int next = Postings.END;
    for (Postings[] reading : postings) {
      for (Postings term : reading) {
        next = Math.min(next, term.advance(from));
      }
    }
    return next;
  }

  /** Adds the scores of the procedures from a number on and before another. */
  void addTo(Window total, Window ofSlot, Window ofReading, int from, int to) {
    if (!hasSeveralTerms()) {
      add(0, total, from, to);
      return;
    }
    for (int reading = 0; reading < postings.length; reading++) {
      if (postings[reading].length == 1) {
        float share = shares[reading][0];
        ofSlot.raise(postings[reading][0], from, to, share, share * IMPACTS);
      } else {
        add(reading, ofReading, from, to);
        ofReading.raiseInto(ofSlot);
      }
    }
    ofSlot.addInto(total);
  }

  private void add(int reading, Window window, int from, int to) {
    for (int term = 0; term < postings[reading].length; term++) {
      float share = shares[reading][term];
      window.add(postings[reading][term], from, to, share, share * IMPACTS);
    }
  }

  /** Adds the score of one procedure, if it has the slot; numbers come in rising order. */
  void addOne(Window total, int number, int place) {
    float best = 0;
    float cover = 0;
    for (int reading = 0; reading < postings.length; reading++) {
      float score = 0;
      float covered = 0;
      for (int term = 0; term < postings[reading].length; term++) {
        Postings walk = postings[reading][term];
        if (walk.advance(number) == number) {
          score += shares[reading][term] * IMPACTS * walk.impact();
          covered += shares[reading][term] * Coverage.of(walk.impact());
        }
      }
      best = Math.max(best, score);
      cover = Math.max(cover, covered);
    }
    if (best > 0) {
      total.add(place, best, cover);
    }
  }
}
