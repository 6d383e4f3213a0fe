package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprocedure.model.Procedure;

/** Words, sentences and syllables are counted here by hand. */
class ReadingGradeTest {

  @ParameterizedTest
  @CsvSource({
    "the, 1",
    "knee, 1",
    "bone, 1",
    "bones, 1",
    "stopped, 1",
    "needed, 2",
    "treated, 2",
    "removed, 2",
    "freezes, 2",
    "benefit, 3",
    "boxes, 2",
    "pieces, 2",
    "table, 2",
    "needle, 2",
    "body, 2",
    "doctor, 2",
    "surgeon, 2",
    "surgery, 3",
    "infection, 3",
    "operation, 4",
    "temperature, 4",
    "responsibility, 6",
    "follow-up, 3",
    "it's, 1",
    "Patient’s, 2",
    "CT, 1",
    "MRI, 1",
    "be, 1",
    "eye, 1"
  })
  void syllables_areCountedAsTheyAreSpoken(String word, int syllables) {
    assertEquals(syllables, ReadingGrade.syllables(word));
  }

  /** 6 words in 1 sentence, 6 syllables. */
  @Test
  void sentenceOfShortWords_isEasy() {
    assertGrade(0.39 * 6 + 11.8 * 6 / 6 - 15.59, 3.1291, "The cat sat on the mat.");
  }

  /** 8 words in 1 sentence; the sur-geon re-moves the whole tu-mor with care: 11 syllables. */
  @Test
  void sentenceOfLongerWords_isHarder() {
    assertGrade(
        0.39 * 8 + 11.8 * 11 / 8 - 15.59, 3.1291, "The surgeon removes the whole tumor with care.");
  }

  /** 14 words in 3 sentences, 20 syllables; infection, medicine and recover have 3 of them. */
  @Test
  void sentences_areCountedByTheirEnds() {
    assertGrade(
        0.39 * 14 / 3 + 11.8 * 20 / 14 - 15.59,
        1.0430 * Math.sqrt(3 * 30 / 3.0) + 3.1291,
        "Is it an infection? Take the medicine! You then rest and recover at home.");
  }

  @Test
  void textWithoutAnEnd_isASentence() {
    assertGrade(0.39 * 4 + 11.8 - 15.59, 3.1291, "Rest for a week");
  }

  @Test
  void dotInANumber_endsNothing() {
    assertGrade(0.39 * 4 + 11.8 - 15.59, 3.1291, "Drink 1.5 cups at noon");
  }

  @Test
  void severalEnds_areOne() {
    assertGrade(0.39 * 3 + 11.8 - 15.59, 3.1291, "Wait for us...");
  }

  @Test
  void textsOfOneOrTwoWords_areLeftOut() {
    assertEquals(
        ReadingGrade.of(List.of("Rest for a week.")),
        ReadingGrade.of(
            List.of("Responsibility.", "Rest for a week.", "Anesthesia responsibility")));
  }

  @Test
  void nothingToRead_isGradeZero() {
    assertEquals(new ReadingGrade(0, 0), ReadingGrade.of(List.of()));
    assertEquals(new ReadingGrade(0, 0), ReadingGrade.of(List.of("2026", "Two words", "—")));
  }

  @Test
  void wordOfThousandsOfParts_isAWord() {
    assertEquals(10_000, ReadingGrade.syllables("a-".repeat(9_999) + "a"));
    ReadingGrade.of(List.of("one two " + "a-".repeat(9_000) + "a"));
  }

  private static void assertGrade(double fleschKincaid, double smog, String text) {
    ReadingGrade grade = ReadingGrade.of(List.of(text));
    assertEquals(fleschKincaid, grade.fleschKincaid(), 1e-9);
    assertEquals(smog, grade.smog(), 1e-9);
  }

  @Test
  void median_isBetweenTheMiddleTwoByEachFormula() {
    ReadingGrade low = new ReadingGrade(1, 9);
    ReadingGrade middle = new ReadingGrade(4, 5);
    ReadingGrade high = new ReadingGrade(6, 8);

    assertEquals(new ReadingGrade(0, 0), ReadingGrade.median(List.of()));
    assertEquals(low, ReadingGrade.median(List.of(low)));
    assertEquals(new ReadingGrade(4, 8), ReadingGrade.median(List.of(high, low, middle)));
    assertEquals(new ReadingGrade(3.5, 8.5), ReadingGrade.median(List.of(high, low)));
  }

  @Test
  void record_isGradedByWhatAPatientReads() {
    Procedure record =
        Procedure.builder()
            .from(Procedure.of("a", "Responsibility of institutions"))
            .summary("You go home at noon.")
            .build();

    assertEquals(ReadingGrade.of(List.of("You go home at noon.")), ReadingGrade.of(record));
  }
}
