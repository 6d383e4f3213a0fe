package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openprocedure.search.index.Bits;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.Postings;
import org.openprocedure.search.query.BestQueue.Scored;

/** Scores every procedure that has a term of a query, one after the other. */
final class NaiveScores {

  private final InvertedIndex index;

  NaiveScores(InvertedIndex index) {
    this.index = index;
  }

  /** Returns all that are found, best first. */
  List<Scored> of(Query query, @Nullable Bits accepted) {
    List<Slot> strongestFirst = new ArrayList<>(query.slots());
    strongestFirst.sort(Comparator.comparingDouble(slot -> new SlotScorer(index, slot).bound()));
    Collections.reverse(strongestFirst);
    Map<Integer, Float> scores = new TreeMap<>();
    Map<Integer, Float> covers = new TreeMap<>();
    for (Slot slot : strongestFirst) {
      Map<Integer, Float> ofSlot = new TreeMap<>();
      Map<Integer, Float> coverOfSlot = new TreeMap<>();
      for (Reading reading : slot.readings()) {
        highest(ofReading(slot, reading, true), ofSlot);
        highest(ofReading(slot, reading, false), coverOfSlot);
      }
      ofSlot.forEach((number, score) -> scores.merge(number, score, Float::sum));
      coverOfSlot.forEach((number, cover) -> covers.merge(number, cover, Float::sum));
    }
    return scores.keySet().stream()
        .filter(number -> accepted == null || accepted.has(number))
        .map(
            number ->
                new Scored(
                    number, scores.getOrDefault(number, 0f), covers.getOrDefault(number, 0f)))
        .sorted(Comparator.comparing(Scored::score).reversed().thenComparingInt(Scored::number))
        .toList();
  }

  private static void highest(Map<Integer, Float> from, Map<Integer, Float> into) {
    from.forEach((number, score) -> into.merge(number, score, Math::max));
  }

  private Map<Integer, Float> ofReading(Slot slot, Reading reading, boolean withImpact) {
    Map<Integer, Float> sums = new TreeMap<>();
    for (int term : reading.terms()) {
      float share = slot.weight() * reading.weight() * index.rarity(term) / reading.rarity();
      Postings walk = index.postings().of(term);
      while (walk.next() != Postings.END) {
        float score =
            withImpact ? share * (1f / 255) * walk.impact() : share * Coverage.of(walk.impact());
        sums.merge(walk.number(), score, Float::sum);
      }
    }
    return sums;
  }
}
