package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Stay;

class SearchRequestTest {

  private final ProcedureSearch search = ProcedureSearch.over(SmallCatalog.CATALOG);

  @Test
  void asksForTheTenFirstOfEverythingUnlessToldOtherwise() {
    SearchRequest request = SearchRequest.builder().build();

    assertEquals("", request.text());
    assertEquals(10, request.limit());
    assertEquals(0, request.offset());
    assertEquals(Optional.empty(), request.longest());
    assertEquals(request, SearchRequest.of(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1   | 0  | limit must be from 0 to 1000, but was -1",
        "1001 | 0  | limit must be from 0 to 1000, but was 1001",
        "10   | -1 | offset must not be negative, but was -1"
      })
  void aPageOutOfRangeIsRefused(int limit, int offset, String message) {
    SearchRequest.Builder request = SearchRequest.builder().limit(limit).offset(offset);

    assertEquals(
        message, assertThrows(IllegalArgumentException.class, request::build).getMessage());
  }

  @Test
  void theEndsOfTheRangeAreAllowed() {
    assertEquals(0, hits(0, 0));
    assertEquals(7, hits(SearchRequest.MOST_HITS, 0));
    assertEquals(1, hits(SearchRequest.MOST_HITS, 6));
    assertEquals(0, hits(SearchRequest.MOST_HITS, 7));
    assertEquals(0, hits(SearchRequest.MOST_HITS, Integer.MAX_VALUE));
  }

  @Test
  void aNegativeLimitIsRefusedWhateverIsAsked() {
    assertEquals(
        List.of("limit must not be negative, but was -1"),
        List.of(
                assertThrows(IllegalArgumentException.class, () -> search.suggest("k", -1)),
                assertThrows(IllegalArgumentException.class, () -> search.suggest("", -1)),
                assertThrows(
                    IllegalArgumentException.class,
                    () -> search.similarTo(SmallCatalog.MOLE_CHECK.id(), -1)),
                assertThrows(
                    IllegalArgumentException.class,
                    () -> search.similarTo(ProcedureId.of("none"), -1)))
            .stream()
            .map(Throwable::getMessage)
            .distinct()
            .toList());
  }

  @Test
  void aChangedCopyIsOneExpression() {
    SearchRequest first =
        SearchRequest.builder()
            .text("knee")
            .category(Category.SURGICAL)
            .stay(Stay.SAME_DAY)
            .longest(Duration.ofHours(1))
            .facets(Facet.STAY)
            .limit(5)
            .build();

    SearchRequest next = SearchRequest.builder().from(first).offset(5).build();

    assertEquals(5, next.offset());
    assertEquals(first, SearchRequest.builder().from(next).offset(0).build());
  }

  private int hits(int limit, int offset) {
    SearchRequest request = SearchRequest.builder().limit(limit).offset(offset).build();
    SearchResult result = search.find(request);
    assertEquals(7, result.total());
    return result.hits().size();
  }
}
