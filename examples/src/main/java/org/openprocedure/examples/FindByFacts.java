package org.openprocedure.examples;

import java.time.Duration;
import java.util.List;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.search.Facet;
import org.openprocedure.search.Hit;
import org.openprocedure.search.ProcedureSearch;
import org.openprocedure.search.SearchRequest;
import org.openprocedure.search.SearchResult;

/** For a developer: finds procedures by a patient's words and by facts. */
public final class FindByFacts {

  private final ProcedureSearch search = ProcedureSearch.over(BundledCatalog.english());

  /** Returns procedures at a site that need no general anesthesia and take three hours at most. */
  public List<String> withoutGeneralAnesthesia(String words, BodySite site) {
    SearchResult result =
        search.find(
            SearchRequest.builder()
                .text(words)
                .bodySite(site)
                .anesthesia(AnesthesiaType.LOCAL)
                .anesthesia(AnesthesiaType.REGIONAL)
                .anesthesia(AnesthesiaType.SEDATION)
                .longest(Duration.ofHours(3))
                .facets(Facet.SPECIALTY)
                .limit(5)
                .build());
    return result.hits().stream().map(Hit::procedure).map(p -> p.plainName()).toList();
  }

  /** Finds a way to treat a bone tumor without general anesthesia. */
  public static void main(String[] arguments) {
    new FindByFacts().withoutGeneralAnesthesia("tumor", BodySite.BONE).forEach(System.out::println);
  }
}
