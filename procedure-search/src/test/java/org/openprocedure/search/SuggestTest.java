package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

class SuggestTest {

  private final ProcedureSearch search = ProcedureSearch.over(SmallCatalog.CATALOG);

  @ParameterizedTest
  @CsvSource({
    "lap cho, lap chole",
    "LAP, lap chole",
    "arthros, Knee arthroscopy",
    "hip into, Injection into the hip",
    "gallbladder removal, Keyhole removal of the gallbladder",
    "a sacral tu, Cryoablation of a sacral tumor",
    "removal of the gall, Keyhole removal of the gallbladder",
    "into the hip j, Injection into the hip joint",
    "mole-check, Mole check",
    "M\u00F2le  ch, Mole check"
  })
  void theBeginningOfAnyWordIsCompleted(String typed, String name) {
    assertEquals(name, search.suggest(typed).get(0).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!?", "nee", "lap chole x", "hip knee"})
  void whatNoNameGoesOnFromIsNotCompleted(String typed) {
    assertEquals(List.of(), search.suggest(typed));
  }

  @Test
  void eachProcedureIsSuggestedOnceWithTheNameThatFitsBest() {
    assertEquals(
        List.of(
            suggestion("Knee arthroscopy", "knee-arthroscopy"),
            suggestion("Knee replacement", "knee-replacement")),
        search.suggest("knee"));
  }

  @Test
  void aWholeNameComesFirstThenBeginningsThenInnerWordsShorterOnesFirst() {
    ProcedureSearch names =
        ProcedureSearch.over(
            ProcedureCatalog.of(
                Procedure.of("inner", "A scan"),
                Procedure.of("longer", "Scan of the whole body"),
                Procedure.of("shorter", "Scan of a hip"),
                Procedure.of("begun", "Scanning"),
                Procedure.of("whole", "Scan")));

    assertEquals(
        List.of("whole", "begun", "shorter", "longer", "inner"), ids(names.suggest("scan")));
  }

  @Test
  void theSameNameIsOrderedByIdWhateverTheOrderOfTheCatalogue() {
    Procedure first = Procedure.of("a", "Scan");
    Procedure second = Procedure.of("b", "Scan");

    for (ProcedureCatalog catalog :
        List.of(ProcedureCatalog.of(first, second), ProcedureCatalog.of(second, first))) {
      assertEquals(List.of("a", "b"), ids(ProcedureSearch.over(catalog).suggest("s")));
    }
  }

  @Test
  void noMoreAreGivenThanAreWanted() {
    List<Suggestion> all = search.suggest("k", 100);

    assertEquals(3, all.size());
    assertEquals(all.subList(0, 2), search.suggest("k", 2));
    assertEquals(List.of(), search.suggest("k", 0));
  }

  private static Suggestion suggestion(String text, String id) {
    return new Suggestion(text, ProcedureId.of(id));
  }

  private static List<String> ids(List<Suggestion> suggestions) {
    return suggestions.stream().map(suggestion -> suggestion.procedure().value()).toList();
  }
}
