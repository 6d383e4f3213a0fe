package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

/** The texts are counted words: "a1 a2 a3". */
class SharedTextRulesTest {

  @Test
  void elevenWordsInARow_areNoPassage() {
    assertEquals(
        List.of(),
        findings(
            SharedRunRule::new,
            record("a", words("x", 1, 5) + words("s", 1, 11) + words("x", 6, 9)),
            record("b", words("y", 1, 5) + words("s", 1, 11) + words("y", 6, 9))));
  }

  @Test
  void passage_isFoundOnceWithItsLength() {
    assertEquals(
        List.of(
            "purpose: must share no run of 12 words with another record, but shares 15 with b,"
                + " from \"s1 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 s12\"",
            "purpose: must share no run of 12 words with another record, but shares 12 with c,"
                + " from \"t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12\""),
        findings(
            SharedRunRule::new,
            record("a", words("s", 1, 15) + words("x", 1, 3) + words("T", 1, 12)),
            record("b", words("y", 1, 5) + words("S", 1, 15).replace(" ", ", ")),
            record("c", words("t", 1, 12))));
  }

  @Test
  void passageThatAReaderMeetsTwiceInOneRecord_isNotShared() {
    assertEquals(
        List.of(),
        findings(SharedRunRule::new, record("a", words("s", 1, 20) + words("s", 1, 20))));
  }

  @Test
  void runDoesNotReachIntoTheNextText() {
    assertEquals(
        List.of(),
        findings(
            SharedRunRule::new,
            Procedure.builder()
                .from(record("a", words("s", 1, 6)))
                .summary(words("s", 7, 12).strip())
                .build(),
            record("b", words("s", 1, 12))));
  }

  @ParameterizedTest
  @CsvSource({"3, false", "4, true"})
  void sentence_mayStandInThreeRecords(int records, boolean found) {
    List<Procedure> all =
        IntStream.range(0, records)
            .mapToObj(number -> record("r" + number, "You may, then, go home. Well " + number))
            .toList();

    assertEquals(
        found
            ? List.of(
                "purpose: must hold no sentence that stands in more than 3 records, but \"you may"
                    + " then go home\" stands in 4")
            : List.of(),
        findings(RepeatedSentenceRule::new, all.toArray(Procedure[]::new)));
  }

  @Test
  void sentenceOfFourWords_mayStandAnywhere() {
    assertEquals(
        List.of(),
        findings(
            RepeatedSentenceRule::new,
            record("a", "You may go home."),
            record("b", "You may go home."),
            record("c", "You may go home."),
            record("d", "You may go home.")));
  }

  /** Of 40 + 40 - shared runs, the shared ones: 10 of 70, 11 of 69. */
  @Test
  void nearDuplicate_isFound() {
    Procedure record = record("a", words("x", 1, 30) + words("s", 1, 14));

    assertEquals(
        List.of(),
        findings(
            NearDuplicateRule::new, record, record("b", words("s", 1, 14) + words("y", 1, 30))));
    assertEquals(
        List.of(
            "all texts: must share at most 0.15 of the runs of 5 words with another record, but"
                + " shares 0.159 with b"),
        findings(
            NearDuplicateRule::new,
            record("a", words("x", 1, 29) + words("s", 1, 15)),
            record("b", words("s", 1, 15) + words("y", 1, 29))));
  }

  @Test
  void emptyRecords_areNoDuplicates() {
    assertEquals(
        List.of(),
        findings(NearDuplicateRule::new, Procedure.of("a", "A"), Procedure.of("b", "B")));
  }

  private static List<String> findings(
      Function<ProcedureCatalog, ContentRule> rule, Procedure... records) {
    return RuleFindings.of(rule.apply(ProcedureCatalog.of(records)), records[0]);
  }

  private static Procedure record(String id, String purpose) {
    return Procedure.builder().from(Procedure.of(id, id)).purpose(purpose.strip()).build();
  }

  private static String words(String prefix, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> prefix + number + " ")
        .collect(Collectors.joining());
  }
}
