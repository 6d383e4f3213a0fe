package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.Category;

class LazyDecodingTest {

  private final WatchedCatalog catalog = WatchedCatalog.withIndex(SmallCatalog.CATALOG);
  private final ProcedureSearch search = ProcedureSearch.over(catalog);

  @Test
  void aStoredIndexIsOpenedWithoutReadingAProcedure() {
    assertEquals(7, search.size());
    assertEquals(0, catalog.decoded());
  }

  @Test
  void withoutAStoredIndexEachProcedureIsReadOnce() {
    WatchedCatalog plain = WatchedCatalog.withoutIndex(SmallCatalog.CATALOG);
    ProcedureSearch.over(plain);

    assertEquals(7, plain.decoded());
  }

  @Test
  void wordsCodesAndSuggestionsNeedNoProcedure() {
    search.find("knee gallbladder").hits().forEach(hit -> hit.id());
    search.find("");
    search.suggest("k");

    assertEquals(0, catalog.decoded());
  }

  @Test
  void aHitReadsItsProcedureWhenItIsAskedFor() {
    Hit hit = search.find("mole check").hits().get(0);
    assertEquals(0, catalog.decoded());

    assertEquals(SmallCatalog.MOLE_CHECK, hit.procedure());
    assertEquals(1, catalog.decoded());
  }

  @Test
  void factsNeedNoProcedure() {
    search.find(SearchRequest.builder().text("gallbladder").category(Category.DENTAL).build());
    search.find(SearchRequest.builder().text("mole").facets(Facet.values()).build());
    assertEquals(0, catalog.decoded());
  }

  @Test
  void anExplanationNeedsNoProcedureAndPassagesTheirOwn() {
    Hit hit = search.find("gallbladder drain").hits().get(0);
    hit.explanation();
    assertEquals(0, catalog.decoded());

    hit.passages();
    assertEquals(1, catalog.decoded());
  }
}
