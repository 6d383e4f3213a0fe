package org.openprocedure.benchmarks.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** The figures of several engines side by side, overall and for each kind of query. */
public final class RelevanceTable {

  private final List<JudgedQuery> queries;
  private final Map<String, List<Metrics>> columns = new LinkedHashMap<>();

  /** Creates a table over some queries. */
  public RelevanceTable(List<JudgedQuery> queries) {
    this.queries = queries;
  }

  /** Adds a column: of several settings of one engine, the best by nDCG. */
  public void add(List<RankedEngine> settings) {
    Map<String, List<Metrics>> judged = new LinkedHashMap<>();
    settings.forEach(engine -> judged.put(engine.name(), engine.judge(queries)));
    Map.Entry<String, List<Metrics>> best =
        judged.entrySet().stream()
            .max(Comparator.comparingDouble(entry -> Metrics.mean(entry.getValue()).ndcg()))
            .orElseThrow();
    columns.put(best.getKey(), best.getValue());
  }

  /** Returns the table in Markdown. */
  public String toMarkdown() {
    StringBuilder table = new StringBuilder();
    List<String> headings = new ArrayList<>(List.of("queries", "number", "figure"));
    headings.addAll(columns.keySet());
    row(table, headings);
    row(table, headings.stream().map(heading -> "---").toList());
    rows(table, "all");
    for (String kind : new TreeSet<>(queries.stream().map(JudgedQuery::kind).toList())) {
      rows(table, kind);
    }
    return table.toString();
  }

  private void rows(StringBuilder table, String kind) {
    List<List<String>> rows = new ArrayList<>();
    String number = Long.toString(queries.stream().filter(query -> isOf(query, kind)).count());
    for (String figure : List.of("nDCG@10", "MRR", "success@1", "recall@10")) {
      rows.add(new ArrayList<>(List.of(kind, number, figure)));
    }
    for (List<Metrics> column : columns.values()) {
      Metrics mean = mean(column, kind);
      rows.get(0).add(shown(mean.ndcg()));
      rows.get(1).add(shown(mean.reciprocalRank()));
      rows.get(2).add(shown(mean.success()));
      rows.get(3).add(shown(mean.recall()));
    }
    rows.forEach(row -> row(table, row));
  }

  private Metrics mean(List<Metrics> column, String kind) {
    List<Metrics> chosen = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      if (isOf(queries.get(i), kind)) {
        chosen.add(column.get(i));
      }
    }
    return Metrics.mean(chosen);
  }

  private static boolean isOf(JudgedQuery query, String kind) {
    return kind.equals("all") || query.kind().equals(kind);
  }

  private static String shown(double figure) {
    return String.format(Locale.ROOT, "%.3f", figure);
  }

  private static void row(StringBuilder table, List<String> cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
