package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.AgeGroup;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.ReviewStatus;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.Stay;
import org.openprocedure.model.vocabulary.Term;

class SearchRequestProperties {

  private static final ProcedureSearch SEARCH = ProcedureSearch.over(SampleProcedures.catalog(40));

  /** How a request chooses one value of a fact alone. */
  private static final Map<Facet, BiFunction<SearchRequest.Builder, Term, SearchRequest.Builder>>
      ONLY =
          Map.of(
              Facet.CATEGORY, (all, term) -> all.categories(List.of((Category) term)),
              Facet.SPECIALTY, (all, term) -> all.specialties(List.of((Specialty) term)),
              Facet.BODY_SITE, (all, term) -> all.bodySites(List.of((BodySite) term)),
              Facet.APPROACH, (all, term) -> all.approaches(List.of((Approach) term)),
              Facet.ANESTHESIA, (all, term) -> all.anesthesia(List.of((AnesthesiaType) term)),
              Facet.FACILITY, (all, term) -> all.settings(List.of((Facility) term)),
              Facet.STAY, (all, term) -> all.stays(List.of((Stay) term)),
              Facet.AGE_GROUP, (all, term) -> all.ageGroups(List.of((AgeGroup) term)),
              Facet.REVIEW_STATUS, (all, term) -> all.reviewStatuses(List.of((ReviewStatus) term)));

  @Property(tries = 60)
  void aCountIsWhatChoosingOnlyThatValueFinds(
      @ForAll("requests") SearchRequest request, @ForAll Facet facet) {
    Map<Term, Integer> counted =
        SEARCH
            .find(SearchRequest.builder().from(request).facet(facet).build())
            .facets()
            .get(facet)
            .stream()
            .collect(Collectors.toMap(FacetCount::term, FacetCount::count));

    for (Term term : facet.fact().vocabulary()) {
      SearchRequest.Builder only =
          ONLY.get(facet).apply(SearchRequest.builder().from(request), term);
      assertEquals(
          SEARCH.find(only.build()).total(), counted.getOrDefault(term, 0), () -> "for " + term);
    }
  }

  @Property(tries = 200)
  void pagesInARowAreTheWhole(
      @ForAll("requests") SearchRequest request, @ForAll("pageSizes") int size) {
    List<Hit> whole = SEARCH.find(page(request, 0, SearchRequest.MOST_HITS)).hits();

    List<Hit> pages =
        Stream.iterate(0, offset -> offset < whole.size() + size, offset -> offset + size)
            .flatMap(offset -> SEARCH.find(page(request, offset, size)).hits().stream())
            .toList();

    assertEquals(whole.toString(), pages.toString());
    assertEquals(whole.size(), SEARCH.find(page(request, 0, 0)).total());
  }

  @Provide
  Arbitrary<SearchRequest> requests() {
    return Combinators.combine(
            Arbitraries.of("", "sample", "laparoscopic repair", "kidney", "needle skin heart"),
            some(List.of(Category.values())),
            some(List.of(BodySite.ABDOMEN, BodySite.CHEST, BodySite.PELVIS, BodySite.HEAD)),
            some(List.of(AnesthesiaType.values())),
            some(List.of(Stay.values())))
        .as(
            (text, categories, sites, anesthesia, stays) ->
                SearchRequest.builder()
                    .text(text)
                    .categories(categories)
                    .bodySites(sites)
                    .anesthesia(anesthesia)
                    .stays(stays)
                    .build());
  }

  @Provide
  Arbitrary<Integer> pageSizes() {
    return Arbitraries.integers().between(1, 12);
  }

  private static <T> Arbitrary<List<T>> some(List<T> terms) {
    return Arbitraries.of(terms).list().uniqueElements().ofMaxSize(2);
  }

  private static SearchRequest page(SearchRequest request, int offset, int limit) {
    return SearchRequest.builder().from(request).offset(offset).limit(limit).build();
  }
}
