package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Span;
import org.openprocedure.model.fixtures.ProcedureArbitraries;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.DurationScope;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.Term;

/** Filters and counts, beside reading every procedure. */
class FilterProperties {

  private static final int REQUESTS = 15;

  @Property(tries = 60)
  void aFilterFindsWhatReadingEveryProcedureFinds(
      @ForAll("catalogs") ProcedureCatalog catalog, @ForAll long seed) {
    List<Procedure> all = catalog.stream().toList();
    ProcedureSearch search = ProcedureSearch.over(catalog);
    Random random = new Random(seed);
    for (int i = 0; i < REQUESTS && !all.isEmpty(); i++) {
      SearchRequest request = AnyRequest.over(all, random);
      NaiveFilter naive = new NaiveFilter(request);

      SearchResult result = search.find(request);

      List<ProcedureId> expected =
          all.stream().filter(naive::accepts).map(Procedure::id).sorted().toList();
      assertEquals(expected, ids(result), request::toString);
      assertEquals(expected.size(), result.total());
      assertTrue(result.isTotalExact());
    }
  }

  @Property(tries = 60)
  void aFilterNarrowsWhatTheWordsFindAndKeepsItsOrder(
      @ForAll("catalogs") ProcedureCatalog catalog, @ForAll long seed) {
    List<Procedure> all = catalog.stream().toList();
    ProcedureSearch search = ProcedureSearch.over(catalog);
    Random random = new Random(seed);
    for (int i = 0; i < REQUESTS && !all.isEmpty(); i++) {
      SearchRequest filter = AnyRequest.over(all, random);
      String text = all.get(random.nextInt(all.size())).name();
      NaiveFilter naive = new NaiveFilter(filter);
      SearchRequest both = SearchRequest.builder().from(filter).text(text).build();

      assertEquals(
          found(search, text).stream()
              .filter(id -> naive.accepts(catalog.find(id).orElseThrow()))
              .toList(),
          ids(search.find(both)));
    }
  }

  @Property(tries = 40)
  void countsAreThoseOfReadingEveryProcedureThatTheWordsFind(
      @ForAll("catalogs") ProcedureCatalog catalog, @ForAll long seed) {
    List<Procedure> all = catalog.stream().toList();
    ProcedureSearch search = ProcedureSearch.over(catalog);
    Random random = new Random(seed);
    for (int i = 0; i < REQUESTS && !all.isEmpty(); i++) {
      String text = random.nextBoolean() ? "" : all.get(random.nextInt(all.size())).name();
      SearchRequest request =
          SearchRequest.builder()
              .from(AnyRequest.over(all, random))
              .text(text)
              .facets(Facet.values())
              .build();
      Set<ProcedureId> found = Set.copyOf(found(search, text));
      List<Procedure> matching = all.stream().filter(one -> found.contains(one.id())).toList();

      SearchResult result = search.find(request);

      assertTrue(result.isTotalExact());
      for (Facet facet : Facet.values()) {
        assertEquals(naiveCounts(request, facet, matching), result.facets().get(facet));
      }
    }
  }

  @Example
  void aTimeIsHeldToTheSecond() {
    ProcedureSearch search =
        ProcedureSearch.over(
            ProcedureCatalog.of(
                Procedure.builder()
                    .from(Procedure.of("minute", "One minute"))
                    .duration(
                        ProcedureDuration.of(Span.of(1, SpanUnit.MINUTE), DurationScope.PROCEDURE))
                    .build()));

    assertEquals(1, search.find(ask().longest(Duration.ofSeconds(60)).build()).total());
    assertEquals(0, search.find(ask().longest(Duration.ofSeconds(59)).build()).total());
    assertEquals(1, search.find(ask().shortest(Duration.ofSeconds(60)).build()).total());
    assertEquals(0, search.find(ask().shortest(Duration.ofSeconds(61)).build()).total());
  }

  @Example
  void aLanguageFindsItsVarietiesAndNotTheOtherWayAbout() {
    ProcedureSearch search =
        ProcedureSearch.over(
            ProcedureCatalog.of(
                Procedure.builder()
                    .from(Procedure.of("us", "Scan"))
                    .language(Locale.forLanguageTag("en-US"))
                    .build(),
                Procedure.builder()
                    .from(Procedure.of("plain", "Scan"))
                    .language(Locale.ENGLISH)
                    .build()));

    assertEquals(2, search.find(ask().language(Locale.ENGLISH).build()).total());
    assertEquals(1, search.find(ask().language(Locale.US).build()).total());
    assertEquals(0, search.find(ask().language(Locale.UK).build()).total());
    assertEquals(
        2, search.find(ask().language(Locale.UK).language(Locale.ENGLISH).build()).total());
  }

  @Provide
  Arbitrary<ProcedureCatalog> catalogs() {
    return Arbitraries.oneOf(
        ProcedureArbitraries.catalogs(),
        Arbitraries.integers().between(5, 30).map(SampleProcedures::catalog));
  }

  private static List<FacetCount> naiveCounts(
      SearchRequest request, Facet facet, List<Procedure> matching) {
    NaiveFilter naive = new NaiveFilter(request);
    List<FacetCount> counts = new ArrayList<>();
    for (Term term : facet.fact().vocabulary()) {
      long count =
          matching.stream()
              .filter(one -> naive.accepts(one, facet) && NaiveFilter.has(one, facet, term))
              .count();
      if (count > 0) {
        counts.add(new FacetCount(term, (int) count));
      }
    }
    counts.sort(
        Comparator.comparingInt(FacetCount::count)
            .reversed()
            .thenComparing(count -> count.term().code()));
    return counts;
  }

  private static List<ProcedureId> found(ProcedureSearch search, String text) {
    return ids(search.find(ask().text(text).limit(SearchRequest.MOST_HITS).build()));
  }

  private static List<ProcedureId> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).collect(Collectors.toList());
  }

  private static SearchRequest.Builder ask() {
    return SearchRequest.builder();
  }
}
