package org.openprocedure.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openprocedure.search.query.BestQueue.Scored;

class BestQueueProperties {

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparing(Scored::score).reversed().thenComparing(Scored::number);

  @Property
  void keepsWhatSortingPutsFirst(
      @ForAll("scores") List<Float> scores, @ForAll @IntRange(min = 1, max = 40) int capacity) {
    BestQueue queue = new BestQueue(capacity);
    List<Scored> all = offered(scores, queue);

    List<Scored> best = all.stream().sorted(BEST_FIRST).limit(capacity).toList();
    assertEquals(best.size(), queue.size());
    assertEquals(best.size() == capacity, queue.isFull());
    assertEquals(best, List.of(queue.drain()));
    assertEquals(0, queue.size());
  }

  @Property
  void theLowestIsKnownOnceTheQueueIsFull(
      @ForAll("scores") List<Float> scores, @ForAll @IntRange(min = 1, max = 40) int capacity) {
    BestQueue queue = new BestQueue(capacity);
    List<Scored> best = offered(scores, queue).stream().sorted(BEST_FIRST).limit(capacity).toList();

    assertEquals(best.size() < capacity ? 0 : best.get(capacity - 1).score(), queue.lowest());
  }

  private static List<Scored> offered(List<Float> scores, BestQueue queue) {
    List<Scored> all = new ArrayList<>();
    for (int number = 0; number < scores.size(); number++) {
      Scored scored = new Scored(number, scores.get(number), number / 2f);
      all.add(scored);
      queue.offer(scored.number(), scored.score(), scored.cover());
    }
    return all;
  }

  /** Few values, so that many are equal; and any. */
  @Provide
  Arbitrary<List<Float>> scores() {
    return Arbitraries.oneOf(
            Arbitraries.of(0.5f, 1f, 1.5f, 2f), Arbitraries.floats().between(0, 1e9f))
        .list()
        .ofMaxSize(100);
  }
}
