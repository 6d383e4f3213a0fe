package org.openprocedure.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {

  @ParameterizedTest
  @CsvSource({
    "KNEE, knee",
    "Knee Joint, knee joint",
    "\u00C9cole, ecole",
    "e\u0301cole, ecole",
    "MENI\u00C8RE, meniere",
    "SJO\u0308GREN, sjogren",
    "\u00C5NGSTR\u00D6M, angstrom",
    "\u0130stanbul, istanbul",
    "\u039A\u03B1\u03C1\u03B4\u03B9\u03AC, \u03BA\u03B1\u03C1\u03B4\u03B9\u03B1"
  })
  void caseAndAccentsDoNotTellWordsApart(String text, String normalized) {
    assertEquals(normalized, normalized(text));
  }

  @ParameterizedTest
  @CsvSource({
    "\uFB01bula, fibula",
    "di\uFB00erent, different",
    "\u0152dema, oedema",
    "man\u0153uvre, manoeuvre",
    "orthop\u00E6dic, orthopaedic",
    "C\u00C6SAREAN, caesarean",
    "Stra\u00DFe, strasse",
    "\uFF2B\uFF4E\uFF45\uFF45, knee",
    "10\u00B2, 102",
    "\u00B5g, \u03BCg"
  })
  void ligaturesAndWidthsAreWrittenOut(String text, String normalized) {
    assertEquals(normalized, normalized(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crohn\u2019s | crohn's",
        "Crohn\u2018s | crohn's",
        "Crohn\u02BCs | crohn's",
        "Crohn\uFF07s | crohn's"
      })
  void everyApostropheIsTheSame(String text, String normalized) {
    assertEquals(normalized, normalized(text));
  }

  @Test
  void theLanguageOfTheMachineHasNoSay() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals("incision", normalized("INCISION"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLoneSurrogateStays() {
    assertEquals("\uD800a\u00F0\uDC00", normalized("\uD800A\u00D0\uDC00"));
  }

  @Test
  void noCharacterChangesASecondTime() {
    for (int block = 0; block <= Character.MAX_CODE_POINT; block += 0x100) {
      String characters =
          IntStream.range(block, block + 0x100)
              .mapToObj(Character::toString)
              .collect(Collectors.joining(" "));
      String once = normalized(characters);
      assertEquals(once, normalized(once));
    }
  }

  @Test
  void eachCharacterKnowsWhereItCameFrom() {
    Normalizer.Normalized plain = Normalizer.normalize("Knee");
    Normalizer.Normalized moved = Normalizer.normalize("\u0301a\uFB01e\u0301b");

    assertEquals(List.of(0, 1, 2, 3, 4), origins(plain));
    assertEquals("afieb", moved.text());
    assertEquals(List.of(1, 2, 2, 3, 5, 6), origins(moved));
  }

  private static List<Integer> origins(Normalizer.Normalized text) {
    return IntStream.rangeClosed(0, text.text().length()).mapToObj(text::origin).toList();
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text).text();
  }
}
