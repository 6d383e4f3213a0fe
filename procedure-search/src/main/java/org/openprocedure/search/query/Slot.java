package org.openprocedure.search.query;

import java.util.List;

/**
 * One thing that a query asks for: a word or a phrase, with all it may mean.
 *
 * @param first the place of its first word in the query
 * @param end the place behind its last word
 * @param readings what it may mean; a procedure counts by the one that fits it best
 * @param weight how much the slot tells, above 0
 */
record Slot(int first, int end, List<Reading> readings, float weight) {

  /**
   * Returns a slot that tells as much as the words that were typed, or meant by a slip; if
   * procedures do not have these, as the strongest of its readings.
   */
  static Slot of(int first, int end, List<Reading> readings) {
    Reading.Origin origin = readings.get(0).origin();
    if (origin == Reading.Origin.TYPED || origin == Reading.Origin.CORRECTED) {
      return new Slot(first, end, List.copyOf(readings), readings.get(0).rarity());
    }
    float weight = 0;
    for (Reading reading : readings) {
      weight = Math.max(weight, reading.weight() * reading.rarity());
    }
    return new Slot(first, end, List.copyOf(readings), weight);
  }
}
