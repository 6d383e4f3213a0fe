package org.openprocedure.benchmarks.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The times of programs that are started one after the other, round by round. */
final class ColdRounds {

  private static final int EMPTY = 0;
  private static final int OURS = 1;
  private static final int LUCENE = 2;

  private final List<FreshJvm> programs;
  private final List<double[]> times = new ArrayList<>();

  ColdRounds(List<FreshJvm> programs) {
    this.programs = programs;
  }

  /** One round that is not counted, then all programs in turn, so that a slow moment meets all. */
  ColdRounds run(int rounds) {
    try {
      for (int round = 0; round <= rounds; round++) {
        double[] one = new double[programs.size()];
        for (int i = 0; i < one.length; i++) {
          one[i] = programs.get(i).milliseconds();
        }
        if (round > 0) {
          times.add(one);
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String toMarkdown(String corpus) {
    double empty = median(EMPTY);
    double ours = median(OURS) - empty;
    double lucene = median(LUCENE) - empty;
    return String.format(
        Locale.ROOT,
        "| cold start | %s | %.0f ms | %.0f ms | %.0f ms | %.1f | >= 6x | %s |",
        corpus,
        empty,
        ours,
        lucene,
        lucene / ours,
        lucene >= 6 * ours ? "yes" : "no");
  }

  private double median(int program) {
    double[] sorted = times.stream().mapToDouble(round -> round[program]).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
