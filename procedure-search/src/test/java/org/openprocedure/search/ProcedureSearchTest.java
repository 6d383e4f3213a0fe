package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.search.SmallCatalog.ids;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.fixtures.SampleProcedures;

class ProcedureSearchTest {

  private final ProcedureSearch search = ProcedureSearch.over(SmallCatalog.CATALOG);

  @ParameterizedTest
  @CsvSource({
    "arthroscopy, knee-arthroscopy",
    "ARTHROSCOPY, knee-arthroscopy",
    "new knees, knee-replacement",
    "tka, knee-replacement",
    "freeze tumors, sacrum-freezing",
    "gallbladder removed, gallbladder-removal",
    "removing the gallbladder, gallbladder-removal",
    "gallbladder drain, gallbladder-drain",
    "bone tumor, sacrum-freezing",
    "hip, hip-injection",
    "mole, mole-check"
  })
  void anybodysWordsFindTheProcedure(String words, String id) {
    assertEquals(id, search.find(words).hits().get(0).id().value());
  }

  @Test
  void everyProcedureWithAWordIsFoundAndNoOther() {
    SearchResult result = search.find("gallbladder");

    assertEquals(2, result.total());
    assertEquals(
        List.of("gallbladder-drain", "gallbladder-removal"),
        ids(result).stream().sorted().toList());
  }

  @Test
  void unknownWordsAreNoHindrance() {
    assertEquals(List.of("mole-check"), ids(search.find("xyzzy mole plugh")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyzzy", "the", "?", "0000000", "\u00A0"})
  void whatNoProcedureHasFindsNothing(String text) {
    SearchResult result = search.find(text);

    assertEquals(0, result.total());
    assertEquals(List.of(), result.hits());
    assertEquals(Map.of(), result.facets());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void blankTextFindsEverythingInTheOrderOfTheIds(String blank) {
    SearchResult result = search.find(blank);

    assertEquals(
        SmallCatalog.CATALOG.ids().stream().sorted().toList(),
        result.hits().stream().map(Hit::id).toList());
    assertTrue(result.hits().stream().allMatch(hit -> hit.score() == 0));
  }

  @Test
  void tenHitsAreGivenUnlessMoreAreAskedFor() {
    ProcedureCatalog many = SampleProcedures.catalog(12);

    assertEquals(10, ProcedureSearch.over(many).find("sample").hits().size());
    assertEquals(12, ProcedureSearch.over(many).find("sample").total());
  }

  @Test
  void anEmptyCatalogueAnswersEverythingWithNothing() {
    ProcedureSearch nothing = ProcedureSearch.over(ProcedureCatalog.empty());

    assertEquals(0, nothing.size());
    assertEquals(0, nothing.find("knee").total());
    assertEquals(0, nothing.find("").total());
    assertEquals(List.of(), nothing.byCode("0FT44ZZ"));
    assertEquals(List.of(), nothing.suggest("k"));
    assertEquals(List.of(), nothing.similarTo(ProcedureId.of("knee-arthroscopy")));
  }

  @Test
  void sizeIsThatOfTheCatalogue() {
    assertEquals(7, search.size());
  }
}
