package org.openprocedure.benchmarks.relevance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The judged queries that a catalogue can be held to.
 *
 * @param queries those with an exact answer in the catalogue, other answers left out
 * @param leftOut how many have none
 */
public record Judgments(List<JudgedQuery> queries, int leftOut) {

  /**
   * Reads a table of query, acceptable ids ({@code =} exact, {@code ~} related, {@code |} between)
   * and kind, after a line of headings.
   *
   * @param ids the ids in the catalogue
   */
  public static Judgments read(Stream<String> lines, Set<String> ids) {
    List<JudgedQuery> all =
        lines
            .skip(1)
            .filter(line -> !line.isBlank())
            .map(line -> line.split("\t", -1))
            .map(cells -> new JudgedQuery(cells[0], gains(cells[1], ids), cells[2]))
            .toList();
    List<JudgedQuery> counted =
        all.stream().filter(query -> query.gains().containsValue(JudgedQuery.EXACT)).toList();
    return new Judgments(counted, all.size() - counted.size());
  }

  private static Map<String, Integer> gains(String cell, Set<String> ids) {
    Map<String, Integer> gains = new LinkedHashMap<>();
    for (String answer : cell.split("\\|", -1)) {
      String id = answer.substring(1);
      int gain =
          switch (answer.charAt(0)) {
            case '=' -> JudgedQuery.EXACT;
            case '~' -> JudgedQuery.RELATED;
            default ->
                throw new IllegalArgumentException(
                    "answer must begin with '=' or '~', but was '" + answer + "'");
          };
      if (ids.contains(id)) {
        gains.put(id, gain);
      }
    }
    return gains;
  }
}
