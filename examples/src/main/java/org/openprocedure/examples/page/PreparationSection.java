package org.openprocedure.examples.page;

import java.util.stream.Collectors;
import org.openprocedure.model.Fasting;
import org.openprocedure.model.Measure;
import org.openprocedure.model.MedicationChange;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.PreparationTest;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.Regimen;
import org.openprocedure.model.Span;

/** What to do, stop, take and arrange beforehand. */
final class PreparationSection {

  private PreparationSection() {}

  static void preparation(Procedure procedure, Layout layout) {
    Preparation preparation = procedure.preparation();
    layout.paragraph(preparation.notNeeded());
    layout.items(
        "Food and drink", preparation.fasting().stream().map(PreparationSection::fasting).toList());
    layout.items(
        "Medicines",
        preparation.medicationChanges().stream().map(PreparationSection::change).toList());
    layout.items("Tests", preparation.tests().stream().map(PreparationSection::test).toList());
    layout.items(
        "By a schedule", preparation.regimens().stream().map(PreparationSection::regimen).toList());
    layout.items(
        "To arrange",
        preparation.arrangements().stream().map(arrangement -> arrangement.text()).toList());
    layout.items("Also", preparation.instructions());
  }

  private static String fasting(Fasting fasting) {
    String rule =
        OverviewSections.capital(fasting.intake().label())
            + ": none for at least "
            + fasting.minimumHours()
            + " hours before";
    return rule
        + fasting.when().map(when -> " (when " + when + ")").orElse("")
        + fasting.text().map(text -> ". " + text).orElse("");
  }

  private static String change(MedicationChange change) {
    String head = change.drugClass().label() + ", " + change.action().label();
    return OverviewSections.capital(head)
        + change.leadTime().map(time -> " " + time + " before").orElse("")
        + change.when().map(when -> " (when " + when + ")").orElse("")
        + ": "
        + change.text();
  }

  private static String test(PreparationTest test) {
    return OverviewSections.capital(test.kind().label())
        + " ("
        + test.occurrence().label()
        + "), to "
        + test.purpose().label()
        + test.text().map(text -> ": " + text).orElse("");
  }

  private static String regimen(Regimen regimen) {
    String doses =
        regimen.doses().stream().map(PreparationSection::measure).collect(Collectors.joining("; "));
    String times =
        regimen.leadTimes().stream().map(Span::toString).collect(Collectors.joining(" and "));
    return OverviewSections.capital(regimen.kind().label())
        + (doses.isEmpty() ? "" : ", " + doses)
        + (times.isEmpty() ? "" : ", " + times + " before")
        + ": "
        + regimen.text();
  }

  static String measure(Measure measure) {
    return measure.name() + " " + measure.quantity();
  }
}
