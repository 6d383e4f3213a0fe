package org.openprocedure.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WindowProperties {

  private static final int SIZE = 150;

  record Score(int place, float score) {}

  @Property
  void addedScoresAddUp(@ForAll("scores") List<Score> scores) {
    Window window = new Window(SIZE);
    scores.forEach(one -> window.add(one.place(), one.score(), 2 * one.score()));

    assertHolds(sums(scores), window);
  }

  @Property
  void ofRaisedScoresTheHighestCounts(@ForAll("scores") List<Score> scores) {
    assertHolds(highest(scores), raised(scores));
  }

  @Property
  void aWindowIsPouredIntoAnother(
      @ForAll("scores") List<Score> first, @ForAll("scores") List<Score> second) {
    SortedMap<Integer, Float> added = highest(first);
    highest(second).forEach((place, score) -> added.merge(place, score, Float::sum));
    SortedMap<Integer, Float> raised = highest(first);
    highest(second).forEach((place, score) -> raised.merge(place, score, Math::max));

    Window total = raised(first);
    Window poured = raised(second);
    poured.addInto(total);
    assertHolds(added, total);
    assertHolds(new TreeMap<>(), poured);

    total = raised(first);
    poured = raised(second);
    poured.raiseInto(total);
    assertHolds(raised, total);
    assertHolds(new TreeMap<>(), poured);
  }

  @Property
  void aClearedWindowIsLikeNew(@ForAll("scores") List<Score> scores) {
    Window window = raised(scores);
    window.clear();
    assertHolds(new TreeMap<>(), window);

    scores.forEach(one -> window.add(one.place(), one.score(), 2 * one.score()));
    assertHolds(sums(scores), window);
  }

  @Provide
  Arbitrary<List<Score>> scores() {
    return Combinators.combine(
            Arbitraries.integers().between(0, SIZE - 1), Arbitraries.of(0.25f, 1f, 2f, 8f))
        .as(Score::new)
        .list()
        .ofMaxSize(60);
  }

  private static SortedMap<Integer, Float> sums(List<Score> scores) {
    SortedMap<Integer, Float> sums = new TreeMap<>();
    scores.forEach(one -> sums.merge(one.place(), one.score(), Float::sum));
    return sums;
  }

  private static SortedMap<Integer, Float> highest(List<Score> scores) {
    SortedMap<Integer, Float> highest = new TreeMap<>();
    scores.forEach(one -> highest.merge(one.place(), one.score(), Math::max));
    return highest;
  }

  private static Window raised(List<Score> scores) {
    Window window = new Window(SIZE);
    scores.forEach(one -> window.raise(one.place(), one.score(), 2 * one.score()));
    return window;
  }

  private static void assertHolds(Map<Integer, Float> expected, Window window) {
    Map<Integer, Float> held = new TreeMap<>();
    for (int place = window.next(0); place >= 0; place = window.next(place + 1)) {
      held.put(place, window.score(place));
      assertEquals(2 * window.score(place), window.cover(place));
    }
    assertEquals(expected, held);
    assertEquals(-1, window.next(SIZE + 100));
  }
}
