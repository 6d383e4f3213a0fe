package org.openprocedure.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.vocabulary.Term;

/** Narrows hits to those that have the facts of a request, and counts facts over them. */
final class FilteredHits {

  private final SearchRequest request;
  private final Map<Facet, Set<Term>> chosen;
  private final List<Hit> passed = new ArrayList<>();
  private final Map<Facet, Map<Term, Integer>> counts = new EnumMap<>(Facet.class);

  private FilteredHits(SearchRequest request) {
    this.request = request;
    this.chosen = request.chosen();
    request.facets().forEach(facet -> counts.put(facet, new LinkedHashMap<>()));
  }

  /** Without facts to look at, no procedure needs to be decoded. */
  static SearchResult of(SearchRequest request, List<Hit> found) {
    if (!request.asksForFacts()) {
      return new SearchResult(page(request, found), found.size(), Map.of());
    }
    FilteredHits filtered = new FilteredHits(request);
    found.forEach(filtered::add);
    return filtered.result();
  }

  private static List<Hit> page(SearchRequest request, List<Hit> hits) {
    int from = Math.min(request.offset(), hits.size());
    int to = from + Math.min(request.limit(), hits.size() - from);
    return hits.subList(from, to);
  }

  private void add(Hit hit) {
    Procedure procedure = hit.procedure();
    if (!isShortEnough(procedure)) {
      return;
    }
    List<Facet> missed =
        chosen.keySet().stream().filter(facet -> !hasChosen(facet, procedure)).toList();
    if (missed.isEmpty()) {
      passed.add(hit);
    }
    counts.forEach(
        (facet, byTerm) -> {
          if (missed.isEmpty() || missed.equals(List.of(facet))) {
            facet.termsOf(procedure).forEach(term -> byTerm.merge(term, 1, Integer::sum));
          }
        });
  }

  private boolean hasChosen(Facet facet, Procedure procedure) {
    return facet.termsOf(procedure).stream()
        .anyMatch(chosen.getOrDefault(facet, Set.of())::contains);
  }

  private boolean isShortEnough(Procedure procedure) {
    return request
        .longest()
        .map(
            longest ->
                procedure
                    .duration()
                    .map(ProcedureDuration::span)
                    .flatMap(span -> span.longest())
                    .filter(taken -> taken.compareTo(longest) <= 0)
                    .isPresent())
        .orElse(true);
  }

  private SearchResult result() {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    counts.forEach((facet, byTerm) -> facets.put(facet, sorted(byTerm)));
    return new SearchResult(page(request, passed), passed.size(), facets);
  }

  private static List<FacetCount> sorted(Map<Term, Integer> byTerm) {
    return byTerm.entrySet().stream()
        .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(FacetCount::count)
                .reversed()
                .thenComparing(count -> count.term().code()))
        .toList();
  }
}
