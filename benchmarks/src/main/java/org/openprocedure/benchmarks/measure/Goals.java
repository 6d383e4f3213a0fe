package org.openprocedure.benchmarks.measure;

import java.util.Map;
import org.openprocedure.benchmarks.corpus.Corpus;

/** What each line is to reach on each corpus. */
final class Goals {

  private static final double CODE_NANOSECONDS = 150;
  private static final double JAR_BYTES = 250_000;
  private static final double HEAP_PER_RECORD = 2_048;
  private static final double HEAP_PER_TEXT = 0.6;

  private static final Map<String, Double> RICH =
      Map.of(
          "code lookup", 40.0,
          "search, fielded", 50.0,
          "search, fielded, direct postings", 25.0,
          "search, catch-all", 8.0,
          "typo, four fields", 40.0,
          "typo, one field", 10.0,
          "keystroke", 10.0,
          "similar", 100.0);

  private static final double AT_100_000 = 8;
  private static final double AT_1_000_000 = 3;
  private static final double BUILD = 3;

  private Goals() {}

  /** The goals of the big corpora hold for every line, those of the others line by line. */
  static Goal time(String line, Corpus corpus) {
    int size = corpus.catalog().size();
    double ratio =
        size >= 1_000_000
            ? AT_1_000_000
            : size >= 100_000 ? AT_100_000 : RICH.getOrDefault(line, 0.0);
    Goal goal = Goal.times(ratio);
    boolean bundledCode = line.equals("code lookup") && corpus.name().equals("bundled");
    return bundledCode ? goal.andAtMost(CODE_NANOSECONDS) : goal;
  }

  static Goal build() {
    return Goal.times(BUILD);
  }

  static Goal heap(long records, long textBytes) {
    return Goal.times(1).andAtMost(records * HEAP_PER_RECORD + textBytes * HEAP_PER_TEXT);
  }

  static Goal jar() {
    return Goal.NONE.andAtMost(JAR_BYTES);
  }
}
