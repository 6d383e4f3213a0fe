package org.openprocedure.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Relation;
import org.openprocedure.search.index.Field;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.PageText;
import org.openprocedure.search.query.Ranking;
import org.openprocedure.search.text.Analyzer;

/**
 * Finds procedures like a given one: first those that its record names, then those that read alike.
 */
final class SimilarProcedures {

  /** A link that an editor set counts more than any likeness of words. */
  private static final double CURATED = 1_000;

  /** The sections that say what a procedure is, and not how any procedure is prepared or healed. */
  private static final Set<Field> TELLING =
      Set.of(Field.NAME, Field.SYNONYM, Field.CLASSIFICATION, Field.SUMMARY, Field.REASONS);

  private final ProcedureCatalog catalog;
  private final InvertedIndex index;
  private final List<ProcedureId> ids;

  SimilarProcedures(ProcedureCatalog catalog, InvertedIndex index, List<ProcedureId> ids) {
    this.catalog = catalog;
    this.index = index;
    this.ids = ids;
  }

  List<Hit> of(Procedure procedure, int limit) {
    Map<ProcedureId, Double> scores = new LinkedHashMap<>();
    procedure.relations().stream()
        .map(Relation::target)
        .filter(target -> catalog.find(target).isPresent())
        .forEach(target -> scores.putIfAbsent(target, CURATED - scores.size()));
    Ranking.of(index, terms(procedure))
        .forEach(scored -> scores.putIfAbsent(ids.get(scored.number()), scored.score()));
    scores.remove(procedure.id());
    return scores.entrySet().stream()
        .map(entry -> new Hit(catalog, entry.getKey(), entry.getValue()))
        .sorted()
        .limit(limit)
        .toList();
  }

  private static Map<String, Double> terms(Procedure procedure) {
    Map<Field, List<String>> texts = new HashMap<>(PageText.of(procedure));
    Map<String, Double> weights = new TreeMap<>();
    TELLING.stream()
        .sorted()
        .flatMap(field -> texts.getOrDefault(field, List.of()).stream())
        .flatMap(text -> distinctTerms(text))
        .forEach(term -> weights.merge(term, 1.0, Double::sum));
    return weights;
  }

  private static Stream<String> distinctTerms(String text) {
    return Analyzer.terms(text).stream().distinct();
  }
}
