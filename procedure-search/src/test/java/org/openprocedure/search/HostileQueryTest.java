package org.openprocedure.search;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.search.SmallCatalog.ids;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQueryTest {

  private static final int TEN_MEGABYTES = 10_000_000;

  private final ProcedureSearch search = ProcedureSearch.over(SmallCatalog.CATALOG);

  @Test
  void ofAVeryLongTextOnlyTheBeginningIsRead() {
    String text = "mole ".repeat(TEN_MEGABYTES / 5) + "knee 0FT44ZZ";

    assertEquals(List.of("mole-check"), ids(search.find(text)));
    assertEquals(List.of(), search.suggest(text));
    assertEquals(List.of(), search.byCode(text));
  }

  @ParameterizedTest
  @MethodSource("manyWords")
  void everyQuestionOfVeryMuchTextIsAnswered(String text) {
    SearchRequest filtered = SearchRequest.builder().text(text).facets(Facet.values()).build();

    assertEquals(search.find(text).total(), search.find(filtered).total());
    search.find(text).hits().forEach(hit -> hit.passages().forEach(Passage::matches));
    search.find(text).hits().forEach(hit -> hit.explanation().words());
    assertTrue(search.suggest(text).size() <= search.size());
    assertTrue(search.byCode(text).size() <= search.size());
  }

  static List<String> manyWords() {
    return Stream.of(
            "knee", "kneee ", "mole-check ", "gall bladder ", "0FT44ZZ ", "0ft", "\uD800x ")
        .map(word -> word.repeat(50_000))
        .toList();
  }

  @Test
  void fiftyThousandDifferentWordsAreAnswered() {
    String words = IntStream.range(0, 50_000).mapToObj(i -> "w" + i).collect(joining(" "));
    String misspelled =
        IntStream.range(0, 50_000).mapToObj(i -> "arthr" + letters(i)).collect(joining(" "));

    assertEquals(0, search.find(words).total());
    assertTrue(search.find("mole " + words).total() > 0);
    assertTrue(search.find(misspelled).total() <= search.size());
  }

  @Test
  void aWordOfEndlesslyManyWordPartsIsAnswered() {
    assertEquals(0, search.find("cholecysto".repeat(999) + "x").total());
    assertEquals(0, search.find("lapar".repeat(1_500)).total());
  }

  private static String letters(int number) {
    return Integer.toString(number, 36).replaceAll("[0-9]", "o");
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
