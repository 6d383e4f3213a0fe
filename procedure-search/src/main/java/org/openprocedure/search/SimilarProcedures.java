package org.openprocedure.search;

import java.util.Comparator;
import java.util.HashMap;
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
    Map<ProcedureId, Double> scores = new HashMap<>();
    Ranking.of(index, terms(procedure))
        .forEach(scored -> scores.put(ids.get(scored.number()), scored.score()));
    List<ProcedureId> linked = linked(procedure);
    double best = scores.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
    for (int place = 0; place < linked.size(); place++) {
      scores.put(linked.get(place), best + linked.size() - place);
    }
    scores.remove(procedure.id());
    return scores.entrySet().stream()
        .map(entry -> new Hit(catalog, entry.getKey(), entry.getValue()))
        .sorted()
        .limit(limit)
        .toList();
  }

  /** A link that an editor set counts more than any likeness of words, the first link most. */
  private List<ProcedureId> linked(Procedure procedure) {
    return procedure.relations().stream()
        .map(Relation::target)
        .distinct()
        .filter(target -> catalog.find(target).isPresent())
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
