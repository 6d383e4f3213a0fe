package org.openprocedure.benchmarks.relevance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {

  private static final JudgedQuery QUERY =
      new JudgedQuery("query", Map.of("exact", 3, "near", 1), "lay");

  @Test
  void perfectAnswer_isOneThroughout() {
    assertEquals(new Metrics(1, 1, 1, 1), Metrics.of(QUERY, List.of("exact", "near", "other")));
  }

  /** Ideal: 7 / log2(2) + 1 / log2(3) = 7.6309; here 7 / log2(3) + 1 / log2(5) = 4.8472. */
  @Test
  void lateAnswer_isDiscounted() {
    Metrics metrics = Metrics.of(QUERY, List.of("other", "exact", "another", "near"));
    assertEquals(0.6352, metrics.ndcg(), 0.0001);
    assertEquals(0.5, metrics.reciprocalRank());
    assertEquals(0, metrics.success());
    assertEquals(1, metrics.recall());
  }

  /** Ideal 7.6309; here 1 / log2(2) = 1. */
  @Test
  void nearAnswerOnly_isNoSuccess() {
    Metrics metrics = Metrics.of(QUERY, List.of("near"));
    assertEquals(0.1310, metrics.ndcg(), 0.0001);
    assertEquals(new Metrics(metrics.ndcg(), 0, 0, 0.5), metrics);
  }

  @Test
  void eleventhAnswer_isNotSeen() {
    List<String> answer = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "exact");
    assertEquals(new Metrics(0, 0, 0, 0), Metrics.of(QUERY, answer));
  }

  @Test
  void noAnswer_isZero() {
    assertEquals(new Metrics(0, 0, 0, 0), Metrics.of(QUERY, List.of()));
  }

  @Test
  void mean_isOverAllAnswers() {
    Metrics mean = Metrics.mean(List.of(new Metrics(1, 1, 1, 1), new Metrics(0.5, 0.25, 0, 0)));
    assertEquals(new Metrics(0.75, 0.625, 0.5, 0.5), mean);
    assertEquals(new Metrics(0, 0, 0, 0), Metrics.mean(List.of()));
  }
}
