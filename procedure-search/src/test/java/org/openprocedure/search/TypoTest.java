package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.search.SmallCatalog.ids;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

class TypoTest {

  private static final ProcedureSearch SEARCH =
      ProcedureSearch.over(
          ProcedureCatalog.of(
              Procedure.of("kidney", "Kidney quillwort"),
              Procedure.of("thyroid", "Thyroidectomy"),
              Procedure.of("fig", "Fig task")));

  @ParameterizedTest
  @CsvSource({
    "kidnex, kidney",
    "kidny, kidney",
    "kidnney, kidney",
    "kindey, kidney",
    "ikdney, kidney",
    "quilwort, quillwort",
    "qillwort, quillwort",
    "quilwotr, quillwort",
    "thyriodectmy, thyroidectomy"
  })
  void aWordWithForgivenSlipsIsCorrected(String typed, String read) {
    SearchResult result = SEARCH.find("the " + typed + " please");

    assertEquals(read.equals("thyroidectomy") ? "thyroid" : "kidney", ids(result).get(0));
    assertTrue(
        result.corrections().contains(new Correction(4, 4 + typed.length(), read)),
        () -> "corrections were " + result.corrections());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kxdnxy", "ikdnye", "qulwot", "figxy", "feg"})
  void aWordWithMoreSlipsFindsNothing(String typed) {
    assertEquals(List.of(), ids(SEARCH.find(typed)));
  }

  @Test
  void placesAreThoseOfTheTextAsItWasTyped() {
    String text = "\u00BFKI\u0301DNEX? Qillwort!";

    assertEquals(
        List.of(new Correction(1, 8, "kidney"), new Correction(10, 18, "quillwort")),
        SEARCH.find(text).corrections());
  }

  @Test
  void aKnownWordIsNotCorrected() {
    ProcedureSearch near =
        ProcedureSearch.over(
            ProcedureCatalog.of(
                Procedure.of("a-scab", "Scabs scabs scabs"), Procedure.of("z-scan", "Scans")));

    assertEquals(List.of("z-scan"), ids(near.find("scans")));
    assertEquals(List.of(), near.find("scans").corrections());
  }

  @Test
  void anExactMatchOutranksACorrectedOne() {
    Procedure exact = Procedure.of("z-exact", "Kidney work");
    Procedure near = Procedure.of("a-near", "Kidnep work");
    ProcedureSearch both = ProcedureSearch.over(ProcedureCatalog.of(exact, near));

    assertEquals("z-exact", ids(both.find("kidney work")).get(0));
    assertEquals("a-near", ids(both.find("kidnep work")).get(0));
  }

  @Test
  void fewerSlipsOutrankMore() {
    ProcedureSearch near =
        ProcedureSearch.over(
            ProcedureCatalog.of(
                Procedure.of("a-two", "Quiilwaxt"), Procedure.of("z-one", "Quillwort")));

    assertEquals("z-one", ids(near.find("quillwart")).get(0));
  }

  @Test
  void aTextThatFindsMoreIsProposedWhereNothingFitsWell() {
    SearchResult result = SEARCH.find("kidnex xyzzy plugh foobar gizmo");

    result
        .didYouMean()
        .ifPresent(
            text -> {
              assertTrue(
                  SEARCH.find(text).hits().get(0).score() > result.hits().get(0).score(), text);
            });
    assertTrue(SEARCH.find("kidney quillwort").didYouMean().isEmpty());
    assertTrue(SEARCH.find("").didYouMean().isEmpty());
  }

  @Test
  void aWordOfABodyTextThatIsNearANameIsReplacedInTheProposal() {
    ProcedureSearch texts =
        ProcedureSearch.over(
            ProcedureCatalog.of(
                Procedure.builder()
                    .from(Procedure.of("body", "Plain task with many other words besides"))
                    .summary("A kindly word among a good many words that say something else")
                    .build(),
                Procedure.of("elbow", "Kindey")));

    SearchResult result = texts.find("Kindly?");
    assertEquals(List.of("body"), ids(result));
    result.didYouMean().ifPresent(text -> assertEquals("kindey?", text));
  }
}
