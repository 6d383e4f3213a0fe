package org.openprocedure.data.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openprocedure.data.ReadingGrade;
import org.openprocedure.model.Procedure;

/** A reader after eight years of school can follow the record, and no section is much harder. */
public final class ReadingGradeRule implements ContentRule {

  private static final double HARDEST_RECORD = 8.0;
  private static final double HARDEST_SECTION = 10.0;

  /** Shorter sections say too little for a formula. */
  private static final int FEWEST_WORDS = 30;

  @Override
  public void check(Procedure procedure, Findings findings) {
    Map<String, List<String>> bySection = PatientTexts.of(procedure);
    List<String> all = bySection.values().stream().flatMap(List::stream).toList();
    compare("all texts", all, HARDEST_RECORD, findings);
    bySection.forEach(
        (section, texts) -> {
          if (String.join(" ", texts).split(" ", -1).length >= FEWEST_WORDS) {
            compare(section, texts, HARDEST_SECTION, findings);
          }
        });
  }

  private static void compare(String part, List<String> texts, double hardest, Findings findings) {
    double grade = ReadingGrade.of(texts).fleschKincaid();
    if (grade > hardest) {
      findings.add(
          part,
          String.format(
              Locale.ROOT, "must read at grade %.1f or below, but reads at %.2f", hardest, grade));
    }
  }
}
