package org.openprocedure.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.search.index.NameTable;
import org.openprocedure.search.query.QueryParser;
import org.openprocedure.search.text.Analyzer;

/** Completes what somebody is typing to names of procedures. */
final class Suggestions {

  /** A name that begins as typed comes before one with such a word inside; shorter comes first. */
  private static final Comparator<NameTable.Match> ORDER =
      Comparator.comparing(NameTable.Match::whole)
          .thenComparing(NameTable.Match::atStart)
          .reversed()
          .thenComparingInt(match -> match.name().text().length())
          .thenComparing(match -> match.name().text());

  private Suggestions() {}

  static List<Suggestion> of(NameTable names, List<ProcedureId> ids, String typed, int limit) {
    String text =
        typed.length() > QueryParser.LONGEST_TEXT
            ? typed.substring(0, QueryParser.LONGEST_TEXT)
            : typed;
    List<String> words = Analyzer.words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    List<NameTable.Match> matches = new ArrayList<>(names.startingWith(words));
    matches.sort(ORDER.thenComparing(match -> ids.get(match.name().number())));
    Set<Integer> seen = new HashSet<>();
    return matches.stream()
        .map(NameTable.Match::name)
        .filter(name -> seen.add(name.number()))
        .limit(limit)
        .map(name -> new Suggestion(name.text(), ids.get(name.number())))
        .toList();
  }
}
