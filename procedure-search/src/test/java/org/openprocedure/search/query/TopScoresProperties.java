package org.openprocedure.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.search.index.Bits;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.query.BestQueue.Scored;

/** The best of a large catalogue, beside scoring all of it. */
class TopScoresProperties {

  /** Several windows, and the last of them not full. */
  private static final InvertedIndex LARGE = InvertedIndex.over(ManyShortPages.catalog(9_001, 1));

  private static final InvertedIndex SMALL = InvertedIndex.over(ManyShortPages.catalog(300, 2));

  @Property(tries = 300)
  void theBestOfALargeCatalogueAreThoseOfScoringAll(
      @ForAll("seeds") long seed, @ForAll("depths") int depth) {
    assertBest(LARGE, query(LARGE, new Random(seed)), null, depth);
  }

  @Property(tries = 200)
  void theBestOfASmallCatalogueAreThoseOfScoringAll(
      @ForAll("seeds") long seed, @ForAll("depths") int depth) {
    assertBest(SMALL, query(SMALL, new Random(seed)), null, depth);
  }

  @Property(tries = 200)
  void onlyWhatIsAcceptedIsFound(@ForAll("seeds") long seed, @ForAll("depths") int depth) {
    Random random = new Random(seed);
    Query query = query(LARGE, random);
    Bits accepted = new Bits(LARGE.size());
    int every = 1 + random.nextInt(300);
    for (int number = 0; number < LARGE.size(); number++) {
      if (random.nextInt(every) == 0) {
        accepted.add(number);
      }
    }

    assertBest(LARGE, query, accepted, depth);
  }

  @Property(tries = 100)
  void aSearchForTheBestSkipsMuchOfALargeCatalogue(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    List<Slot> slots = new ArrayList<>();
    slots.add(Slot.of(0, 1, List.of(typed(LARGE, ManyShortPages.word(59)))));
    slots.add(Slot.of(1, 2, List.of(typed(LARGE, ManyShortPages.word(random.nextInt(3))))));

    assertBest(LARGE, new Query(List.of(), slots, List.of(), List.of(), 0), null, 10);
  }

  @Example
  void ofPagesThatAreAlikeTheFirstAreTheBest() {
    List<Procedure> alike = new ArrayList<>();
    for (int number = 100_000; number < 106_000; number++) {
      alike.add(Procedure.of("page-" + number, "Scan of the inner thumb"));
    }
    InvertedIndex index = InvertedIndex.over(ProcedureCatalog.of(alike));
    int[] both = {index.terms().find("inner"), index.terms().find("thumb")};
    List<Slot> slots =
        List.of(
            Slot.of(0, 1, List.of(typed(index, "scan"))),
            Slot.of(1, 3, List.of(Reading.of(index, both, 1, Reading.Origin.TYPED))));

    assertBest(index, new Query(List.of(), slots, List.of(), List.of(), 0), null, 64);
  }

  private static void assertBest(
      InvertedIndex index, Query query, @Nullable Bits accepted, int depth) {
    List<Scored> all = new NaiveScores(index).of(query, accepted);

    TopScores top = TopScores.of(index, query, accepted, depth);

    assertTrue(top.counted() <= all.size());
    if (all.size() < TopScores.COUNTED) {
      assertFalse(top.hasMore());
    }
    if (!top.hasMore()) {
      assertEquals(all.size(), top.counted());
    }
    assertTrue(top.counted() >= Math.min(all.size(), TopScores.COUNTED));
    assertEquals(
        all.subList(0, Math.min(all.size(), Math.min(depth, index.size()))),
        List.of(top.best().drain()));
  }

  /** From one to five things, each with one to three readings of one to three terms. */
  private static Query query(InvertedIndex index, Random random) {
    List<Slot> slots = new ArrayList<>();
    for (int slot = random.nextInt(5); slot >= 0; slot--) {
      List<Reading> readings = new ArrayList<>();
      for (int reading = random.nextInt(3); reading >= 0; reading--) {
        int[] terms =
            random.ints(1 + random.nextInt(3), 0, index.terms().size()).distinct().toArray();
        float weight = readings.isEmpty() ? 1 : 0.3f + random.nextFloat() / 2;
        readings.add(Reading.of(index, terms, weight, Reading.Origin.TYPED));
      }
      slots.add(Slot.of(slots.size(), slots.size() + 1, readings));
    }
    return new Query(List.of(), slots, List.of(), List.of(), 0);
  }

  private static Reading typed(InvertedIndex index, String word) {
    int[] terms = {index.terms().find(word)};
    return Reading.of(index, terms, 1, Reading.Origin.TYPED);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Provide
  Arbitrary<Integer> depths() {
    return Arbitraries.oneOf(
        Arbitraries.of(1, 10, 64, 65, 1_000, 20_000), Arbitraries.integers().between(1, 200));
  }
}
