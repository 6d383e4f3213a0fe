package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

class MedianGradeRuleTest {

  private static final Procedure EASY = record("easy", "We go. You go. So do they all.");
  private static final Procedure HARD = record("hard", "Responsibility ".repeat(10) + "now.");

  @Test
  void halfOfTheRecords_mayBeHard() {
    assertEquals(List.of(), findings());
    assertEquals(List.of(), findings(EASY, record("easy-too", "You go home at noon."), HARD));
  }

  @Test
  void hardMedian_isFound() {
    assertEquals(
        List.of("all texts: must read at grade 7.0 or below in the median, but read at 54.14"),
        findings(EASY, HARD, record("hard-too", "Responsibility ".repeat(10) + "now.")));
  }

  private static List<String> findings(Procedure... records) {
    List<String> findings = new ArrayList<>();
    new MedianGradeRule()
        .check(
            ProcedureCatalog.of(records), (part, message) -> findings.add(part + ": " + message));
    return findings;
  }

  private static Procedure record(String id, String purpose) {
    return Procedure.builder().from(Procedure.of(id, id)).purpose(purpose).build();
  }
}
