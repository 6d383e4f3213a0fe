package org.openprocedure.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.fixtures.ProcedureArbitraries;

class AnalyzerProperties {

  @Property
  void anyTextHasWordsOfLettersAndDigits(@ForAll("anyTexts") String text) {
    for (String word : Analyzer.words(text)) {
      assertFalse(word.isEmpty());
      assertTrue(word.codePoints().allMatch(Character::isLetterOrDigit), word);
    }
  }

  @Property
  void noTermIsEmptyAndNoneIsLongerThanItsWord(@ForAll("anyTexts") String text) {
    int longest = Analyzer.words(text).stream().mapToInt(String::length).max().orElse(0);

    for (String term : Analyzer.terms(text)) {
      assertTrue(!term.isEmpty() && term.length() <= longest, term);
    }
  }

  @Property
  void normalizingTwiceIsNormalizingOnce(@ForAll("modelTexts") String text) {
    String once = Normalizer.normalize(text).text();

    assertEquals(once, Normalizer.normalize(once).text());
  }

  @Property
  void wordsAreTheirOwnWords(@ForAll("modelTexts") String text) {
    // One character may stand for eighteen.
    String beginning = text.substring(0, Math.min(text.length(), Analyzer.LONGEST_TEXT / 40));
    List<String> words = Analyzer.words(beginning);

    assertEquals(words, Analyzer.words(String.join(" ", words)));
  }

  @Property
  void caseIsNoDifference(@ForAll("westernTexts") String text) {
    assertEquals(Analyzer.terms(text), Analyzer.terms(text.toUpperCase(Locale.ROOT)));
  }

  @Property
  void composedAndDecomposedLettersAreNoDifference(@ForAll("modelTexts") String text) {
    assertEquals(
        Analyzer.terms(java.text.Normalizer.normalize(text, Form.NFC)),
        Analyzer.terms(java.text.Normalizer.normalize(text, Form.NFD)));
  }

  /** Any characters in a row, halves of letters too. */
  @Provide
  Arbitrary<String> anyTexts() {
    return Arbitraries.strings().all();
  }

  @Provide
  Arbitrary<String> modelTexts() {
    return ProcedureArbitraries.texts();
  }

  @Provide
  Arbitrary<String> westernTexts() {
    return Arbitraries.strings().withCharRange('\0', '\u00FF');
  }
}
