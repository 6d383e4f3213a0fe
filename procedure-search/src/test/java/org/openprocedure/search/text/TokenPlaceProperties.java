package org.openprocedure.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.fixtures.ProcedureArbitraries;

/** Where the words of a text stand in it, so that a program can mark them. */
class TokenPlaceProperties {

  @Property
  void placesAreInsideTheTextAndNeverGoBack(@ForAll("texts") String text) {
    int last = 0;
    for (Token token : Analyzer.tokens(text)) {
      assertTrue(last <= token.start(), text);
      assertTrue(token.start() < token.end(), text);
      assertTrue(token.end() <= text.length(), text);
      last = token.start();
    }
  }

  @Property
  void whatStandsThereHasTheWord(@ForAll("texts") String text) {
    for (Token token : Analyzer.tokens(text)) {
      String marked = text.substring(token.start(), token.end());
      assertTrue(Analyzer.words(marked).contains(token.word()), () -> text + " at " + token);
    }
  }

  @Property
  void whatStandsThereIsTheWordAlone(@ForAll("westernTexts") String text) {
    for (Token token : Analyzer.tokens(text)) {
      String marked = text.substring(token.start(), token.end());
      assertEquals(List.of(token.word()), Analyzer.words(marked));
    }
  }

  @Property
  void noLetterIsCutInTwo(@ForAll("texts") String text) {
    for (Token token : Analyzer.tokens(text)) {
      assertFalse(cuts(text, token.start()), () -> text + " at " + token);
      assertFalse(cuts(text, token.end()), () -> text + " at " + token);
    }
  }

  /** Many signs stand for several words, or for parts of the words beside them. */
  @Example
  void everySignOfUnicodeHasItsPlace() {
    for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
      String text = "x" + Character.toString(sign) + "y " + Character.toString(sign);
      placesAreInsideTheTextAndNeverGoBack(text);
      whatStandsThereHasTheWord(text);
      noLetterIsCutInTwo(text);
    }
  }

  @Example
  void aMarkBehindTheLastLetterBelongsToTheWord() {
    assertEquals(
        List.of(new Token("ecole", 1, 7), new Token("the", 8, 12)),
        Analyzer.tokens("\u00BFe\u0301cole the\u0301!"));
  }

  @Example
  void aPossessiveIsOutsideItsWord() {
    assertEquals(
        List.of(new Token("crohn", 0, 5), new Token("disease", 8, 15)),
        Analyzer.tokens("Crohn\u2019s disease"));
  }

  private static boolean cuts(String text, int place) {
    return place > 0
        && place < text.length()
        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
  }

  /** Any characters in a row, halves of letters too, with marks, ligatures and fractions. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> strange =
        Arbitraries.of(
                "a",
                "B",
                "5",
                " ",
                "'s",
                "\u2019",
                "\u0301",
                "\u00BD",
                "\uFB01",
                "\uFDFA",
                "\uD801",
                "\uDC28",
                "\uD801\uDC28",
                "\uD83C\uDD10",
                "\uD83D\uDE00",
                "\u00DF")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(
        strange, Arbitraries.strings().all().ofMaxLength(40), ProcedureArbitraries.texts());
  }

  /** Letters of western languages, composed, and what stands between them. */
  @Provide
  Arbitrary<String> westernTexts() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withCharRange('\u00C0', '\u00FF')
        .withChars('\u2019', '\u2013', '\u0301')
        .ofMaxLength(60);
  }
}
