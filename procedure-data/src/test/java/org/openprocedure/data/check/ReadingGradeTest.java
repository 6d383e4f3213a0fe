package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

  @ParameterizedTest
  @CsvSource({
    "cat, 1",
    "bone, 1",
    "needle, 2",
    "table, 2",
    "tumor, 2",
    "removed, 2",
    "freezes, 2",
    "wanted, 2",
    "surgery, 3",
    "benefit, 3",
    "follow-up, 3",
    "don't, 1"
  })
  void syllablesAreGroupsOfVowelsThatAreSpoken(String word, int syllables) {
    assertEquals(syllables, ReadingGrade.syllables(word));
  }

  @Test
  void theGradeFollowsTheFormula() {
    // 6 words, 1 sentence, 7 syllables.
    ReadingGrade grade = ReadingGrade.of(List.of("The cat sat on the table."));

    assertEquals(0.39 * 6 + 11.8 * 7 / 6 - 15.59, grade.fleschKincaid(), 1e-9);
    assertEquals(3.1291, grade.smog(), 1e-9);
  }

  @Test
  void longWordsRaiseSmog() {
    // 2 words of three and more syllables in 2 sentences.
    ReadingGrade grade =
        ReadingGrade.of(List.of("The surgery ends soon. You sleep with anesthesia."));

    assertEquals(1.0430 * Math.sqrt(2 * 30 / 2.0) + 3.1291, grade.smog(), 1e-9);
  }

  @Test
  void headingsCountInNeither() {
    assertEquals(
        ReadingGrade.of(List.of("The cat sat on the table.")),
        ReadingGrade.of(
            List.of("Histopathological characterization", "The cat sat on the table.")));
    assertEquals(new ReadingGrade(0, 0), ReadingGrade.of(List.of("Anesthesia")));
  }
}
