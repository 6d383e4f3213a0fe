package org.openprocedure.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects lines and prints them in Markdown as they come, and at the end how they grow. */
public final class ComparisonTable {

  /** Corpora of the same kind, the second ten times the first. */
  private static final Map<String, String> TEN_TIMES =
      Map.of("rich-1000", "rich-10000", "long-1000", "long-10000", "short-100000", "short-1000000");

  private final List<Row> rows = new ArrayList<>();

  /** Returns the headings. */
  public String headings() {
    return "| line | corpus | ours median | ours p99 | Lucene median | Lucene p99"
        + " | Lucene / ours | goal | met |\n|---|---|---|---|---|---|---|---|---|";
  }

  /** Keeps a line and returns it as printed. */
  public String add(Row row) {
    rows.add(row);
    return row.toMarkdown();
  }

  /**
   * Returns a second table, empty if there is nothing to compare: the exponent of growth from one
   * corpus to one of ten times the size. 0 means that size plays no part, 1 that it is in
   * proportion.
   */
  public String growth() {
    StringBuilder table = new StringBuilder();
    for (Row small : rows) {
      find(small.line(), TEN_TIMES.getOrDefault(small.corpus(), "none"))
          .ifPresent(big -> table.append(growth(small, big)));
    }
    return table.isEmpty()
        ? ""
        : "| line | from | to | growth ours | growth Lucene |\n|---|---|---|---|---|\n" + table;
  }

  private Optional<Row> find(String line, String corpus) {
    return rows.stream()
        .filter(row -> row.line().equals(line) && row.corpus().equals(corpus))
        .findFirst();
  }

  private static String growth(Row small, Row big) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.2f | %.2f |%n",
        small.line(),
        small.corpus(),
        big.corpus(),
        Math.log10(big.ours().median() / small.ours().median()),
        Math.log10(big.theirs().median() / small.theirs().median()));
  }
}
