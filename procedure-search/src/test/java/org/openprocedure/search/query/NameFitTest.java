package org.openprocedure.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.search.index.InvertedIndex;

class NameFitTest {

  private static final List<String> NAMES =
      List.of(
          "Repair of the thumb joint",
          "Joint repair",
          "Thumb joint repair",
          "Thumb",
          "Quillwort tea",
          "It");

  private static final InvertedIndex INDEX =
      InvertedIndex.over(
          ProcedureCatalog.of(
              NAMES.stream().map(n -> Procedure.of("p" + NAMES.indexOf(n), n)).toList()));

  @ParameterizedTest
  @ValueSource(
      strings = {"thumb joint repair", "THUMB, joint repair!", "the thumb joints repaired"})
  void aNameInTheSameWordsIsExact(String text) {
    assertEquals(NameFit.EXACT, fit(text, "Thumb joint repair"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"repair joint thumb", "thumb joint", "thumb joint repair tea"})
  void aNameInAnotherOrderOrWithOtherWordsIsNotExact(String text) {
    float fit = fit(text, "Thumb joint repair");

    assertTrue(fit > 0 && fit <= 1, () -> "fit was " + fit);
  }

  @Test
  void aWordThatIsUnknownMakesNoNameExact() {
    assertTrue(fit("thumb joint repair xyzzy", "Thumb joint repair") <= 1);
  }

  @Test
  void theMoreOfTheQueryANameHasTheBetterItFits() {
    assertTrue(fit("thumb repair tea", "Thumb joint repair") > fit("thumb repair tea", "Thumb"));
  }

  @Test
  void theLessElseANameHasTheBetterItFits() {
    assertTrue(fit("joint tea", "Joint repair") > fit("joint tea", "Thumb joint repair"));
  }

  @Test
  void aNameWithNoneOfTheWordsDoesNotFit() {
    assertEquals(0, fit("thumb", "Quillwort tea"));
    assertEquals(0, fit("thumb", "It"));
  }

  @Test
  void theBestOfSeveralNamesCounts() {
    Procedure two =
        Procedure.builder().from(Procedure.of("two", "Plain")).plainName("Thumb work").build();
    InvertedIndex index = InvertedIndex.over(ProcedureCatalog.of(two));

    for (String text : List.of("plain", "thumb work")) {
      assertEquals(NameFit.EXACT, new NameFit(index, QueryParser.parse(index, text)).of(0));
    }
  }

  private static float fit(String text, String name) {
    return new NameFit(INDEX, QueryParser.parse(INDEX, text)).of(NAMES.indexOf(name));
  }
}
