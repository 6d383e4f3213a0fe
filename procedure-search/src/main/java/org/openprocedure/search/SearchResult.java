package org.openprocedure.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a request.
 *
 * @param hits the hits that were wanted, best first, ties by id
 * @param total the number of procedures found in all, with those on other pages; at least so many,
 *     if it is not exact
 * @param isTotalExact whether the total is exact: always up to 1,000, and always where facets are
 *     counted
 * @param facets for each fact that was to be counted, in the order of {@link Facet}, its values,
 *     most frequent first. What the request chooses of a fact does not narrow that fact's own
 *     counts, so that other choices stay in sight
 * @param corrections the words of the text that were read as others, in order
 * @param didYouMean a text that finds more, if this one found nothing that fits well
 * @since 0.1.0
 */
public record SearchResult(
    List<Hit> hits,
    int total,
    boolean isTotalExact,
    Map<Facet, List<FacetCount>> facets,
    List<Correction> corrections,
    Optional<String> didYouMean) {

  /** Creates a result; the lists are copied. */
  public SearchResult {
    hits = List.copyOf(hits);
    Map<Facet, List<FacetCount>> copied = new LinkedHashMap<>();
    for (Map.Entry<Facet, List<FacetCount>> counts : facets.entrySet()) {
      copied.put(counts.getKey(), List.copyOf(counts.getValue()));
    }
    facets = Collections.unmodifiableMap(copied);
    corrections = List.copyOf(corrections);
  }
}
