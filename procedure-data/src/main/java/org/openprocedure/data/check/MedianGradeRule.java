package org.openprocedure.data.check;

import java.util.Locale;
import org.openprocedure.data.ReadingGrade;
import org.openprocedure.model.ProcedureCatalog;

/** Half of the records of a catalogue can be followed after seven years of school. */
public final class MedianGradeRule {

  private static final double HARDEST = 7.0;

  public void check(ProcedureCatalog catalog, ContentRule.Findings findings) {
    double median =
        ReadingGrade.median(catalog.stream().map(ReadingGrade::of).toList()).fleschKincaid();
    if (median > HARDEST) {
      findings.add(
          "all texts",
          String.format(
              Locale.ROOT,
              "must read at grade %.1f or below in the median, but read at %.2f",
              HARDEST,
              median));
    }
  }
}
