package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.model.HardCases.amount;
import static org.openprocedure.model.HardCases.only;
import static org.openprocedure.model.HardCases.procedure;
import static org.openprocedure.model.HardCases.risk;
import static org.openprocedure.model.HardCases.step;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Awareness;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.QuantityUnit;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.StepPhase;
import org.openprocedure.model.vocabulary.Subject;
import org.openprocedure.model.vocabulary.TeamRole;
import org.openprocedure.model.vocabulary.Urgency;

class HardCasesBirthTest {

  @Test
  void cesareanSectionIsPlannedUrgentOrAnEmergencyAndHasAnEarliestWeek() {
    Procedure cesarean = cesareanSection();

    assertEquals(
        List.of(Urgency.ELECTIVE, Urgency.URGENT, Urgency.EMERGENCY),
        cesarean.classification().urgencies());
    assertEquals(
        "at least 39 weeks of pregnancy",
        amount(step(cesarean, "Birth").measures(), "age of the pregnancy, when planned")
            .toString());
  }

  @Test
  void cesareanSectionHasTwoPatients() {
    Procedure cesarean = cesareanSection();

    assertEquals(Subject.NEWBORN, risk(cesarean, RiskKind.BREATHING_PROBLEM).subject());
    assertEquals(Subject.PATIENT, risk(cesarean, RiskKind.BLEEDING).subject());
    List<Experience> after = cesarean.experience().after();
    assertEquals(
        "The baby is dried and may lie on your chest.",
        only(after, experience -> experience.subject() == Subject.NEWBORN).text());
    assertEquals(
        "You feel sore.",
        only(after, experience -> experience.subject() == Subject.PATIENT).text());
  }

  @Test
  void cesareanSectionHasACompanionAndARiskForLaterPregnancies() {
    Procedure cesarean = cesareanSection();
    TeamMember companion = only(cesarean.team(), m -> m.role() == TeamRole.COMPANION);

    assertEquals(Occurrence.USUALLY, companion.occurrence());
    assertEquals(Optional.of("unless you are put to sleep"), companion.when());
    assertEquals(Onset.LATE, risk(cesarean, RiskKind.PREGNANCY_RISK).onset());
  }

  @Test
  void cesareanSectionLeavesALowOrAClassicalScar() {
    Procedure cesarean = cesareanSection();

    assertFalse(step(cesarean, "Low cut in the womb").optional());
    assertTrue(step(cesarean, "Classical cut in the womb").optional());
    assertEquals(
        Optional.of("instead of the low cut, when the baby is very small"),
        step(cesarean, "Classical cut in the womb").when());
  }

  @Test
  void vaginalDeliveryHasStagesWithSpansAndNoCut() {
    Procedure delivery = vaginalDelivery();

    assertEquals(Optional.of(Span.about(6, 12, SpanUnit.HOUR)), step(delivery, "Opening").span());
    assertEquals(Optional.of(Span.upTo(3, SpanUnit.HOUR)), step(delivery, "Pushing").span());
    assertEquals(Optional.of(Span.of(5, 30, SpanUnit.MINUTE)), step(delivery, "Afterbirth").span());
    assertTrue(
        delivery.steps().stream()
            .map(Step::phase)
            .noneMatch(
                EnumSet.of(StepPhase.ACCESS, StepPhase.EXPOSURE, StepPhase.CLOSURE)::contains));
  }

  @Test
  void vaginalDeliveryOffersAChoiceOfPainRelief() {
    List<AnesthesiaOption> options = vaginalDelivery().anesthesia();

    assertEquals(
        List.of(AnesthesiaType.NONE, AnesthesiaType.EPIDURAL, AnesthesiaType.LOCAL),
        options.stream().map(AnesthesiaOption::type).toList());
    assertEquals(Optional.of("when you ask for it"), options.get(1).when());
  }

  @Test
  void vaginalDeliveryHasTearsOfFourDegrees() {
    List<Risk> tears = vaginalDelivery().risks();

    assertEquals(
        List.of("Tear, degree 1", "Tear, degree 2", "Tear, degree 3", "Tear, degree 4"),
        tears.stream().map(Risk::name).toList());
    assertEquals(
        List.of(Severity.MILD, Severity.MILD, Severity.MODERATE, Severity.SEVERE),
        tears.stream().map(Risk::severity).toList());
  }

  @Test
  void vaginalDeliveryEndsSkinToSkin() {
    Step skinToSkin = step(vaginalDelivery(), "Skin to skin");

    assertEquals(StepPhase.OBSERVATION, skinToSkin.phase());
    assertEquals(Optional.of(Span.atLeast(1, SpanUnit.HOUR)), skinToSkin.span());
  }

  private static Procedure cesareanSection() {
    return procedure("cesarean-section", "Cesarean section")
        .classification(
            Classification.builder()
                .urgencies(List.of(Urgency.ELECTIVE, Urgency.URGENT, Urgency.EMERGENCY))
                .build())
        .addGoal(Goal.DELIVER_BABY)
        .steps(cesareanSteps())
        .addTeam(
            TeamMember.builder()
                .role(TeamRole.COMPANION)
                .occurrence(Occurrence.USUALLY)
                .when("unless you are put to sleep")
                .build())
        .addRisk(risk(RiskKind.BLEEDING, "Bleeding", Severity.SEVERE, Onset.DURING).build())
        .addRisk(
            risk(RiskKind.BREATHING_PROBLEM, "Wet lung", Severity.MODERATE, Onset.IMMEDIATE)
                .subject(Subject.NEWBORN)
                .build())
        .addRisk(risk(RiskKind.PREGNANCY_RISK, "Low placenta", Severity.SEVERE, Onset.LATE).build())
        .experience(cesareanExperience())
        .build();
  }

  private static List<Step> cesareanSteps() {
    return List.of(
        Step.of(StepPhase.ACCESS, "Low cut in the womb", "A crosswise cut."),
        Step.builder()
            .phase(StepPhase.ACCESS)
            .title("Classical cut in the womb")
            .text("An upright cut.")
            .optional(true)
            .when("instead of the low cut, when the baby is very small")
            .build(),
        Step.builder()
            .phase(StepPhase.DELIVERY)
            .title("Birth")
            .text("The baby is lifted out.")
            .addMeasure(
                Measure.of(
                    "age of the pregnancy, when planned",
                    Quantity.atLeast(39, QuantityUnit.GESTATIONAL_WEEK)))
            .build());
  }

  private static PatientExperience cesareanExperience() {
    return PatientExperience.builder()
        .addDuring(
            Experience.builder().addAwareness(Awareness.AWAKE).text("You feel a tug.").build())
        .addAfter(Experience.of("You feel sore."))
        .addAfter(
            Experience.builder()
                .subject(Subject.NEWBORN)
                .text("The baby is dried and may lie on your chest.")
                .build())
        .build();
  }

  private static Procedure vaginalDelivery() {
    Procedure.Builder delivery =
        procedure("vaginal-delivery", "Vaginal delivery")
            .addAnesthesia(AnesthesiaOption.of(AnesthesiaType.NONE))
            .addAnesthesia(
                AnesthesiaOption.builder()
                    .type(AnesthesiaType.EPIDURAL)
                    .when("when you ask for it")
                    .build())
            .addAnesthesia(AnesthesiaOption.of(AnesthesiaType.LOCAL))
            .addStep(stage(StepPhase.MONITORING, "Opening", Span.about(6, 12, SpanUnit.HOUR)))
            .addStep(stage(StepPhase.DELIVERY, "Pushing", Span.upTo(3, SpanUnit.HOUR)))
            .addStep(stage(StepPhase.DELIVERY, "Afterbirth", Span.of(5, 30, SpanUnit.MINUTE)))
            .addStep(stage(StepPhase.OBSERVATION, "Skin to skin", Span.atLeast(1, SpanUnit.HOUR)));
    return delivery.risks(tears()).build();
  }

  private static Step stage(StepPhase phase, String title, Span span) {
    return Step.builder().phase(phase).title(title).text("What happens.").span(span).build();
  }

  private static List<Risk> tears() {
    return List.of(
        tear(1, Severity.MILD),
        tear(2, Severity.MILD),
        tear(3, Severity.MODERATE),
        tear(4, Severity.SEVERE));
  }

  private static Risk tear(int degree, Severity severity) {
    return risk(RiskKind.TISSUE_INJURY, "Tear, degree " + degree, severity, Onset.DURING).build();
  }
}
