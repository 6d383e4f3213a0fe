package org.openprocedure.benchmarks.relevance;

import java.util.List;
import java.util.function.Function;

/**
 * Something that answers queries with ids, best first.
 *
 * @param name what it is called in the table
 * @param find the first ten ids for what is typed
 */
public record RankedEngine(String name, Function<String, List<String>> find) {

  /** Returns how good each answer is, in the order of the queries. */
  public List<Metrics> judge(List<JudgedQuery> queries) {
    return queries.stream().map(query -> Metrics.of(query, find.apply(query.text()))).toList();
  }
}
