package org.openprocedure.examples.page;

import java.util.List;
import java.util.Optional;
import org.openprocedure.model.FollowUp;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.RecoveryMedicine;
import org.openprocedure.model.RecoveryPhase;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Restriction;
import org.openprocedure.model.Span;
import org.openprocedure.model.WarningSign;
import org.openprocedure.model.vocabulary.Subject;
import org.openprocedure.model.vocabulary.WarningAction;

/** What happens afterwards. */
final class RecoverySection {

  private RecoverySection() {}

  static void recovery(Procedure procedure, Layout layout) {
    RecoveryPlan plan = procedure.recovery();
    layout.paragraph(plan.notNeeded());
    plan.stay().ifPresent(stay -> layout.paragraph("Stay: " + stay));
    layout.paragraph(plan.stayText());
    layout.items("Phases", plan.phases().stream().map(RecoverySection::phase).toList());
    layout.items(
        "Back to",
        plan.milestones().stream()
            .map(
                milestone ->
                    milestone.activity().label() + ": " + milestone.span() + note(milestone.text()))
            .toList());
    layout.items("Pain", plan.painControl());
    layout.items("Medicines", plan.medicines().stream().map(RecoverySection::medicine).toList());
    layout.items("Wound", plan.woundCare());
    layout.items("What helps", plan.selfCare());
    layout.items(
        "What to avoid", plan.restrictions().stream().map(RecoverySection::restriction).toList());
    layout.items(
        "Therapy",
        plan.therapies().stream()
            .map(therapy -> therapy.kind().label() + span(therapy.span()) + ": " + therapy.text())
            .toList());
    layout.items("Follow-up", plan.followUps().stream().map(RecoverySection::followUp).toList());
    warnings(plan, layout);
  }

  private static String phase(RecoveryPhase phase) {
    return phase.title() + span(phase.span()) + ": " + phase.text();
  }

  private static String medicine(RecoveryMedicine medicine) {
    String time = medicine.lifelong() ? " (for life)" : span(medicine.span());
    return OverviewSections.capital(medicine.drugClass().label()) + time + ": " + medicine.text();
  }

  private static String restriction(Restriction restriction) {
    return restriction.text()
        + span(restriction.span())
        + restriction.limit().map(limit -> " (limit: " + limit + ")").orElse("");
  }

  private static String followUp(FollowUp followUp) {
    return OverviewSections.capital(followUp.purpose().label())
        + followUp.after().map(after -> ", after " + after).orElse("")
        + followUp.every().map(every -> ", every " + every).orElse("")
        + ": "
        + followUp.text();
  }

  private static void warnings(RecoveryPlan plan, Layout layout) {
    for (WarningAction action : WarningAction.values()) {
      List<String> signs =
          plan.warningSigns().stream()
              .filter(sign -> sign.action() == action)
              .map(RecoverySection::sign)
              .toList();
      layout.items(OverviewSections.capital(action.label()) + " for", signs);
    }
  }

  private static String sign(WarningSign sign) {
    return sign.subject() == Subject.PATIENT
        ? sign.sign()
        : sign.sign() + " (" + sign.subject().label() + ")";
  }

  private static String span(Optional<Span> span) {
    return span.map(time -> " (" + time + ")").orElse("");
  }

  private static String note(Optional<String> text) {
    return text.map(present -> ". " + present).orElse("");
  }
}
