package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

class PagingProperties {

  private static final List<String> WORDS =
      List.of("thumb", "elbow", "quince", "medlar", "plum", "cherry", "fig", "grape");

  private static final ProcedureSearch MANY = ProcedureSearch.over(pages(400, 1));
  private static final ProcedureSearch VERY_MANY = ProcedureSearch.over(pages(7_000, 2));

  @Property(tries = 60)
  void pagesInARowAreTheWholeWithoutRepeats(
      @ForAll("texts") String text, @ForAll("sizes") int size) {
    for (ProcedureSearch search : List.of(MANY, VERY_MANY)) {
      List<Hit> whole = page(search, text, 0, SearchRequest.MOST_HITS).hits();
      List<Hit> pages = new ArrayList<>();
      for (int offset = 0; offset < whole.size() && offset < 20 * size; offset += size) {
        pages.addAll(page(search, text, offset, size).hits());
      }
      int most = Math.min(pages.size(), whole.size());
      assertEquals(whole.subList(0, most).toString(), pages.subList(0, most).toString());
      assertEquals(whole.size(), new HashSet<>(ids(whole)).size());
    }
  }

  @Property(tries = 60)
  void theBestStandFirstAndEqualsInTheOrderOfTheirIds(@ForAll("texts") String text) {
    for (ProcedureSearch search : List.of(MANY, VERY_MANY)) {
      List<Hit> hits = page(search, text, 0, SearchRequest.MOST_HITS).hits();

      assertEquals(hits.stream().sorted().toList().toString(), hits.toString());
      assertTrue(hits.stream().allMatch(hit -> hit.score() > 0));
    }
  }

  @Property(tries = 60)
  void whatIsSaidOfTheWholeDoesNotDependOnThePage(@ForAll("texts") String text) {
    for (ProcedureSearch search : List.of(MANY, VERY_MANY)) {
      SearchResult first = page(search, text, 0, 10);
      for (SearchResult other : List.of(page(search, text, 0, 0), page(search, text, 5_000, 10))) {
        assertEquals(first.didYouMean(), other.didYouMean());
        assertEquals(first.corrections(), other.corrections());
      }
    }
  }

  @Property(tries = 60)
  void theTotalIsNeverTooHighAndExactWhereItSaysSo(@ForAll("texts") String text) {
    for (ProcedureSearch search : List.of(MANY, VERY_MANY)) {
      SearchRequest counted =
          SearchRequest.builder().text(text).facets(Facet.CATEGORY).limit(0).build();
      int exact = search.find(counted).total();
      assertTrue(search.find(counted).isTotalExact());
      for (int limit : List.of(0, 1, 64, 65, 1_000)) {
        SearchResult result = page(search, text, 0, limit);
        assertTrue(result.total() <= exact);
        assertTrue(result.total() >= Math.min(exact, 1_000));
        assertTrue(result.total() == exact || !result.isTotalExact());
        assertTrue(result.isTotalExact() || exact > 1_000);
      }
    }
  }

  @Example
  void aTotalOfAThousandIsExactAndAMuchHigherOneMayNotBe() {
    List<Procedure> pages = new ArrayList<>(pages(1_000, 3).stream().toList());
    pages.add(Procedure.of("other", "Xyzzy"));
    for (String text : List.of("page", "page thumb", "page thumb fig plum")) {
      SearchResult result = page(ProcedureSearch.over(ProcedureCatalog.of(pages)), text, 0, 10);
      assertEquals(1_000, result.total());
      assertTrue(result.isTotalExact());
    }
    assertFalse(page(VERY_MANY, "page quillwort", 0, 10).total() > 7_000);
  }

  @Example
  void anExactNameStandsFirstHoweverManySayMore() {
    List<Procedure> pages = new ArrayList<>();
    for (int number = 0; number < 300; number++) {
      pages.add(
          Procedure.builder()
              .from(Procedure.of("mention-" + number, "Scan scan scan scan elbow"))
              .plainName("Elbow scan scan")
              .summary("Scan of the elbow. ".repeat(30).strip())
              .build());
    }
    pages.add(
        Procedure.builder()
            .from(Procedure.of("the-scan", "Picture of the inside"))
            .plainName("Scan")
            .summary("What it is and why it is done and many other words besides")
            .build());
    pages.add(Procedure.of("the-elbow-scan", "Elbow scan"));
    ProcedureSearch search = ProcedureSearch.over(ProcedureCatalog.of(pages));

    assertEquals("the-scan", search.find("scan").hits().get(0).id().value());
    assertEquals("the-elbow-scan", search.find("elbow scan").hits().get(0).id().value());
  }

  /** Known, misspelled and unknown words. */
  @Provide
  Arbitrary<String> texts() {
    List<String> words = new ArrayList<>(WORDS);
    words.addAll(List.of("page", "quinze", "grap", "xyzzy", "elbwo"));
    return Arbitraries.of(words)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(some -> String.join(" ", some));
  }

  /** Page sizes around the number of hits that are looked at closely. */
  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.of(7, 10, 31, 32, 63, 64, 65, 100, 129, 999);
  }

  private static ProcedureCatalog pages(int size, long seed) {
    Random random = new Random(seed);
    List<Procedure> pages = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      StringBuilder summary = new StringBuilder("About");
      for (int i = random.nextInt(10); i > 0; i--) {
        double u = random.nextDouble();
        summary.append(' ').append(WORDS.get((int) (WORDS.size() * u * u)));
      }
      pages.add(
          Procedure.builder()
              .from(
                  Procedure.of(
                      "page-" + (10_000 + number),
                      "Page " + WORDS.get(random.nextInt(WORDS.size()))))
              .summary(summary.toString())
              .build());
    }
    return ProcedureCatalog.of(pages);
  }

  private static SearchResult page(ProcedureSearch search, String text, int offset, int limit) {
    return search.find(SearchRequest.builder().text(text).offset(offset).limit(limit).build());
  }

  private static List<ProcedureId> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }
}
