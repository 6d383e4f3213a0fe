package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.Stay;

class FacetTest {

  private final ProcedureSearch search = ProcedureSearch.over(SmallCatalog.CATALOG);

  @Test
  void countsAreMostFrequentFirstAndTiesByCode() {
    assertEquals(
        List.of(
            new FacetCount(Specialty.INTERVENTIONAL_RADIOLOGY, 3),
            new FacetCount(Specialty.ORTHOPEDIC_SURGERY, 3),
            new FacetCount(Specialty.GENERAL_SURGERY, 1)),
        counts(SearchRequest.builder(), Facet.SPECIALTY));
  }

  @Test
  void countsAreOverWhatWasFound() {
    assertEquals(
        List.of(new FacetCount(Category.INTERVENTIONAL, 1), new FacetCount(Category.SURGICAL, 1)),
        counts(SearchRequest.builder().text("gallbladder"), Facet.CATEGORY));
    assertEquals(List.of(), counts(SearchRequest.builder().text("mole check"), Facet.CATEGORY));
  }

  @Test
  void countsDoNotDependOnThePage() {
    assertEquals(
        counts(SearchRequest.builder(), Facet.CATEGORY),
        counts(SearchRequest.builder().limit(0).offset(100), Facet.CATEGORY));
  }

  @Test
  void aProcedureCountsOnceForEachValueAndEachWhole() {
    assertEquals(
        List.of(
            new FacetCount(AnesthesiaType.REGIONAL, 2),
            new FacetCount(AnesthesiaType.GENERAL, 1),
            new FacetCount(AnesthesiaType.NERVE_BLOCK, 1),
            new FacetCount(AnesthesiaType.SPINAL, 1)),
        counts(SearchRequest.builder().bodySite(BodySite.KNEE), Facet.ANESTHESIA));
  }

  @Test
  void anExcludedSiteIsNotCounted() {
    assertEquals(
        List.of(
            new FacetCount(BodySite.HIP, 1),
            new FacetCount(BodySite.LOWER_LIMB, 1),
            new FacetCount(BodySite.WHOLE_BODY, 1)),
        counts(SearchRequest.builder().text("hip"), Facet.BODY_SITE));
  }

  @Test
  void aChoiceDoesNotNarrowItsOwnFactButTheOthers() {
    SearchRequest.Builder surgical = SearchRequest.builder().category(Category.SURGICAL);

    assertEquals(counts(SearchRequest.builder(), Facet.CATEGORY), counts(surgical, Facet.CATEGORY));
    assertEquals(
        List.of(
            new FacetCount(Specialty.GENERAL_SURGERY, 1),
            new FacetCount(Specialty.ORTHOPEDIC_SURGERY, 1)),
        counts(surgical, Facet.SPECIALTY));
  }

  @Test
  void ofTwoChoicesEachFactFeelsTheOther() {
    SearchRequest.Builder both =
        SearchRequest.builder().category(Category.SURGICAL).stay(Stay.INPATIENT);

    assertEquals(List.of(new FacetCount(Category.INTERVENTIONAL, 1)), counts(both, Facet.CATEGORY));
    assertEquals(
        List.of(new FacetCount(Stay.OVERNIGHT, 2), new FacetCount(Stay.SAME_DAY, 2)),
        counts(both, Facet.STAY));
    assertEquals(List.of(), counts(both, Facet.FACILITY));
  }

  @Test
  void theFactsStandInTheirOwnOrder() {
    SearchRequest request =
        SearchRequest.builder().facets(Facet.STAY, Facet.APPROACH, Facet.CATEGORY).build();

    assertEquals(
        List.of(Facet.CATEGORY, Facet.APPROACH, Facet.STAY),
        List.copyOf(search.find(request).facets().keySet()));
  }

  @Test
  void aResultKeepsItsOwnCounts() {
    List<FacetCount> given = new ArrayList<>(List.of(new FacetCount(Category.SURGICAL, 1)));
    SearchResult result =
        new SearchResult(
            List.of(), 0, true, Map.of(Facet.CATEGORY, given), List.of(), Optional.empty());
    given.clear();

    assertEquals(
        Map.of(Facet.CATEGORY, List.of(new FacetCount(Category.SURGICAL, 1))), result.facets());
  }

  private List<FacetCount> counts(SearchRequest.Builder request, Facet facet) {
    return search.find(request.facets(List.of(facet)).build()).facets().get(facet);
  }
}
