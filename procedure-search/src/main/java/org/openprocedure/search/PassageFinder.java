package org.openprocedure.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openprocedure.model.Procedure;
import org.openprocedure.search.index.Field;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.PageText;
import org.openprocedure.search.query.Query;
import org.openprocedure.search.query.Reasoning;
import org.openprocedure.search.text.Analyzer;
import org.openprocedure.search.text.Token;

/** Finds the texts of a procedure that answer a query. */
final class PassageFinder {

  /** What a word counts that stands in a name of the procedure: it says which, not what of it. */
  private static final double NAMING = 0.1;

  /** So many words more than matched make a text count for half. */
  private static final double USUAL_LENGTH = 40;

  /** For each term, the slots of the query that it fits, and how well. */
  private final Map<String, Map<Integer, Double>> wanted = new HashMap<>();

  PassageFinder(InvertedIndex index, Query query, int procedure) {
    Set<String> names = Reasoning.termsOfNames(index, procedure);
    for (Reasoning.Wanted one : Reasoning.wanted(index, query)) {
      double value = one.share() * (names.contains(one.term()) ? NAMING : 1);
      wanted
          .computeIfAbsent(one.term(), any -> new HashMap<>())
          .merge(one.slot(), value, Math::max);
    }
  }

  /** A passage with how well it answers. */
  private record Scored(Passage passage, double score) {}

  List<Passage> best(Procedure procedure, int limit) {
    List<Scored> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Map.Entry<Field, List<String>> entry : PageText.of(procedure).entrySet()) {
      for (String text : entry.getValue()) {
        if (seen.add(text)) {
          look(Section.of(entry.getKey()), text, found);
        }
      }
    }
    found.sort(Comparator.comparingDouble(Scored::score).reversed());
    return found.stream().limit(limit).map(Scored::passage).toList();
  }

  private void look(Section section, String text, List<Scored> found) {
    List<TextRange> matches = new ArrayList<>();
    Map<Integer, Double> bySlot = new HashMap<>();
    int words = 0;
    for (Token token : Analyzer.tokens(text)) {
      words++;
      Map<Integer, Double> slots =
          Analyzer.isEmpty(token.word())
              ? Map.of()
              : wanted.getOrDefault(Analyzer.term(token.word()), Map.of());
      if (!slots.isEmpty()) {
        matches.add(new TextRange(token.start(), token.end()));
        slots.forEach((slot, value) -> bySlot.merge(slot, value, Math::max));
      }
    }
    if (!matches.isEmpty()) {
      double sum = bySlot.values().stream().mapToDouble(Double::doubleValue).sum();
      double score = sum * USUAL_LENGTH / (USUAL_LENGTH + words);
      found.add(new Scored(new Passage(section, text, matches), score));
    }
  }
}
