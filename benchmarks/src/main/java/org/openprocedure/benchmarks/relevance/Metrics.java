package org.openprocedure.benchmarks.relevance;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How good the answers are, each figure from 0 to 1.
 *
 * @param ndcg normalized discounted cumulative gain of the first ten, gains 2^gain - 1
 * @param reciprocalRank one over the place of the first exact answer among the first ten
 * @param success whether the first answer is exact
 * @param recall the part of the acceptable answers that is among the first ten
 */
public record Metrics(double ndcg, double reciprocalRank, double success, double recall) {

  private static final int DEPTH = 10;

  /** Returns the figures of one answer. */
  public static Metrics of(JudgedQuery query, List<String> answer) {
    List<String> seen = answer.subList(0, Math.min(DEPTH, answer.size()));
    List<Integer> gains = seen.stream().map(id -> query.gains().getOrDefault(id, 0)).toList();
    List<Integer> ideal =
        query.gains().values().stream().sorted(Collections.reverseOrder()).limit(DEPTH).toList();
    int first = gains.indexOf(JudgedQuery.EXACT);
    Set<String> found = new HashSet<>(seen);
    found.retainAll(query.gains().keySet());
    return new Metrics(
        discounted(gains) / discounted(ideal),
        first < 0 ? 0 : 1.0 / (first + 1),
        first == 0 ? 1 : 0,
        found.size() / (double) query.gains().size());
  }

  /** Returns the means over many answers; all 0 without any. */
  public static Metrics mean(List<Metrics> all) {
    return new Metrics(
        all.stream().mapToDouble(Metrics::ndcg).average().orElse(0),
        all.stream().mapToDouble(Metrics::reciprocalRank).average().orElse(0),
        all.stream().mapToDouble(Metrics::success).average().orElse(0),
        all.stream().mapToDouble(Metrics::recall).average().orElse(0));
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int place = 0; place < gains.size(); place++) {
      sum += ((1 << gains.get(place)) - 1) * Math.log(2) / Math.log(place + 2);
    }
    return sum;
  }
}
