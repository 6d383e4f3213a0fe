package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.search.SmallCatalog.ids;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.search.query.Query;
import org.openprocedure.search.query.QueryParser;

class HostileQueryTest {

  private static final int TEN_MEGABYTES = 10_000_000;

  private final ProcedureSearch search = ProcedureSearch.over(SmallCatalog.CATALOG);

  @Test
  void ofAVeryLongTextOnlyTheBeginningIsRead() {
    String text = "mole ".repeat(TEN_MEGABYTES / 5) + "knee 0FT44ZZ";

    assertEquals(List.of("mole-check"), ids(search.find(text)));
    assertEquals(List.of(), search.suggest(text));
    assertEquals(List.of(), search.byCode(text));
    assertEquals(QueryParser.LONGEST_TEXT / 5, QueryParser.parse(text).words().size());
  }

  @ParameterizedTest
  @MethodSource("longTexts")
  void oneLongWordOrNoneFindsNothing(String text) {
    assertEquals(0, search.find(text).total());
    assertEquals(List.of(), search.suggest(text));
    assertEquals(List.of(), search.byCode(text));
  }

  static List<String> longTexts() {
    return List.of(
        "k".repeat(TEN_MEGABYTES),
        "5".repeat(TEN_MEGABYTES),
        "'".repeat(TEN_MEGABYTES),
        "\u0301".repeat(TEN_MEGABYTES),
        "\uFDFA".repeat(TEN_MEGABYTES),
        "\uD83D\uDE00".repeat(TEN_MEGABYTES / 2));
  }

  @Test
  void ofManyWordsTheFirstDifferentOnesAreLookedUp() {
    List<String> words = IntStream.range(0, 50_000).mapToObj(i -> "w" + i).toList();
    Query query = QueryParser.parse(String.join(" ", words));

    assertEquals(words.subList(0, QueryParser.MOST_TERMS), query.terms());
  }

  @Test
  void theLastWordThatIsLookedUpIsTheSixtyFourth() {
    String most =
        IntStream.range(1, QueryParser.MOST_TERMS)
            .mapToObj(i -> "w" + i)
            .collect(Collectors.joining(" "));

    assertEquals(List.of("mole-check"), ids(search.find(most + " mole")));
    assertEquals(List.of("mole-check"), ids(search.find(most + " w1 the mole")));
    assertEquals(List.of(), ids(search.find(most + " moth mole")));
  }

  @Test
  void ofManyCodesTheFirstSixteenAreLookedUp() {
    ProcedureCatalog samples = SampleProcedures.catalog(40);
    List<String> codes =
        samples.stream().map(sample -> sample.codes().get(0).code().value()).toList();

    assertEquals(
        codes.subList(0, 16),
        QueryParser.parse(String.join(" ", codes)).codes().stream()
            .map(code -> code.value())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mole\u0000check",
        "\u0007mole\u001B[0m",
        "\uD800mole\uDC00",
        "\uDC00\uD800 mole \uD800",
        "mole\uFFFF\uFFFE",
        "\u202Emole\u202C",
        "\uFEFFmole",
        "<script>mole</script>",
        "mole' OR 1=1 --",
        "mole AND NOT (mole)",
        "*mole*~2^9",
        "\"mole",
        "[mole TO",
        "\\mole\\",
        "${mole}%s%n{0}"
      })
  void strangeCharactersOnlyPartWords(String text) {
    assertEquals("mole-check", ids(search.find(text)).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the and of with",
        "?!.,;:-_/\\",
        "\u0000\u0001\u001F\u007F\u0085",
        "\uD800",
        "\uDC00\uD800",
        "\u200B\u200D\u2060",
        "\uD83D\uDE00",
        "(((((((((("
      })
  void textWithoutAnyTermFindsNothing(String text) {
    assertEquals(0, search.find(text).total());
    assertEquals(List.of(), search.byCode(text));
    assertEquals(
        0, search.find(SearchRequest.builder().text(text).facets(Facet.values()).build()).total());
  }
}
