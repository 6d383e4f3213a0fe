package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.model.HardCases.amount;
import static org.openprocedure.model.HardCases.figure;
import static org.openprocedure.model.HardCases.only;
import static org.openprocedure.model.HardCases.procedure;
import static org.openprocedure.model.HardCases.risk;
import static org.openprocedure.model.HardCases.step;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.Activity;
import org.openprocedure.model.vocabulary.AgeGroup;
import org.openprocedure.model.vocabulary.ArrangementKind;
import org.openprocedure.model.vocabulary.BenefitStrength;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.QuantityUnit;
import org.openprocedure.model.vocabulary.RegimenKind;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.StepPhase;
import org.openprocedure.model.vocabulary.Subject;
import org.openprocedure.model.vocabulary.Urgency;
import org.openprocedure.model.vocabulary.WarningAction;

class HardCasesSurgeryTest {

  @Test
  void tonsillectomyIsForChildrenAndDosedByWeight() {
    Procedure tonsillectomy = tonsillectomy();
    Regimen premedication = tonsillectomy.preparation().regimens().get(0);

    assertEquals(
        List.of(AgeGroup.CHILD, AgeGroup.ADOLESCENT), tonsillectomy.classification().ageGroups());
    assertEquals(RegimenKind.PREMEDICATION, premedication.kind());
    assertEquals(
        "15 mg per kg of body weight", amount(premedication.doses(), "pain reliever").toString());
  }

  @Test
  void tonsillectomyNeedsAGuardian() {
    Procedure tonsillectomy = tonsillectomy();
    Arrangement guardian = tonsillectomy.preparation().arrangements().get(0);
    Experience before = tonsillectomy.experience().before().get(0);

    assertEquals(ArrangementKind.GUARDIAN, guardian.kind());
    assertEquals(Subject.CAREGIVER, before.subject());
    assertEquals("You stay until your child sleeps.", before.text());
  }

  @Test
  void tonsillectomyMayBleedLateAndThatIsAnEmergency() {
    Procedure tonsillectomy = tonsillectomy();
    WarningSign blood = tonsillectomy.recovery().warningSigns().get(0);

    assertEquals(
        Optional.of(Span.of(5, 10, SpanUnit.DAY)), risk(tonsillectomy, RiskKind.BLEEDING).timing());
    assertEquals(WarningAction.EMERGENCY, blood.action());
    assertEquals("Bright blood from the mouth", blood.sign());
  }

  @Test
  void tonsillectomyIsFollowedByDaysOffSchool() {
    Milestone school = tonsillectomy().recovery().milestone(Activity.SCHOOL).orElseThrow();

    assertEquals(Span.of(10, 14, SpanUnit.DAY), school.span());
  }

  @Test
  void mohsSurgeryIsRepeatedUntilTheEdgeIsClear() {
    Procedure mohs = mohsSurgery();
    Repeat layers = step(mohs, "Layer").repeat().orElseThrow();

    assertEquals(Optional.of("no cancer is left at the edge"), layers.until());
    assertEquals("layers", layers.what());
    assertEquals(Optional.of(Span.of(1, 2, SpanUnit.HOUR)), step(mohs, "Waiting").span());
  }

  @Test
  void mohsSurgeryEndsInAChoiceOfClosures() {
    List<Step> closures =
        mohsSurgery().steps().stream().filter(s -> s.phase() == StepPhase.CLOSURE).toList();

    assertEquals(
        List.of("Stitches", "Flap or graft", "Left to heal by itself"),
        closures.stream().map(Step::title).toList());
    assertTrue(closures.stream().allMatch(Step::optional));
    assertEquals(Optional.of("when the wound is small and shallow"), closures.get(2).when());
  }

  @Test
  void mohsSurgeryCuresEachKindOfTumorInItsOwnShare() {
    List<Benefit> cures = mohsSurgery().benefits();

    assertEquals("98 to 99 in 100 people", cure(cures, "first basal cell cancer").toString());
    assertEquals("90 to 94 in 100 people", cure(cures, "returned basal cell cancer").toString());
    assertTrue(cures.stream().allMatch(benefit -> benefit.goal() == Goal.CURE));
  }

  @Test
  void anEmergencyAirwayHasNoPreparation() {
    Procedure airway =
        procedure("emergency-airway", "Emergency airway through the neck")
            .classification(Classification.builder().addUrgency(Urgency.EMERGENCY).build())
            .addGoal(Goal.SAVE_LIFE)
            .preparation(Preparation.none("Seconds count."))
            .build();

    assertEquals(List.of(Urgency.EMERGENCY), airway.classification().urgencies());
    assertEquals(Optional.of("Seconds count."), airway.preparation().notNeeded());
    assertEquals(List.of(Goal.SAVE_LIFE), airway.goals());
  }

  private static Probability cure(List<Benefit> benefits, String population) {
    return only(
        benefits.stream().flatMap(b -> b.probability().stream()).toList(),
        probability -> probability.population().equals(population));
  }

  private static Procedure tonsillectomy() {
    return procedure("tonsillectomy-adenoidectomy", "Tonsillectomy and adenoidectomy")
        .classification(
            Classification.builder()
                .addAgeGroup(AgeGroup.CHILD)
                .addAgeGroup(AgeGroup.ADOLESCENT)
                .build())
        .preparation(tonsillectomyPreparation())
        .addRisk(
            risk(RiskKind.BLEEDING, "Late bleeding", Severity.SEVERE, Onset.EARLY)
                .timing(Span.of(5, 10, SpanUnit.DAY))
                .build())
        .recovery(
            RecoveryPlan.builder()
                .addMilestone(Milestone.of(Activity.SCHOOL, Span.of(10, 14, SpanUnit.DAY)))
                .addWarningSign(
                    WarningSign.of("Bright blood from the mouth", WarningAction.EMERGENCY))
                .build())
        .experience(
            PatientExperience.builder()
                .addBefore(
                    Experience.builder()
                        .subject(Subject.CAREGIVER)
                        .text("You stay until your child sleeps.")
                        .build())
                .build())
        .build();
  }

  private static Preparation tonsillectomyPreparation() {
    Quantity dose = Quantity.of(15, QuantityUnit.MILLIGRAM_PER_KILOGRAM);
    return Preparation.builder()
        .addRegimen(
            Regimen.builder()
                .kind(RegimenKind.PREMEDICATION)
                .text("A syrup before the operation.")
                .addDose(Measure.of("pain reliever", dose))
                .build())
        .addArrangement(Arrangement.of(ArrangementKind.GUARDIAN, "A parent signs and stays."))
        .build();
  }

  private static Procedure mohsSurgery() {
    return procedure("mohs-surgery", "Mohs surgery")
        .addStep(
            Step.builder()
                .phase(StepPhase.TREATMENT)
                .title("Layer")
                .text("A thin layer is removed.")
                .repeat(Repeat.until("no cancer is left at the edge", "layers"))
                .build())
        .addStep(
            Step.builder()
                .phase(StepPhase.OBSERVATION)
                .title("Waiting")
                .text("Each layer is looked at under the microscope.")
                .span(Span.of(1, 2, SpanUnit.HOUR))
                .build())
        .addStep(closure("Stitches", "when the edges meet"))
        .addStep(closure("Flap or graft", "when the wound is large"))
        .addStep(closure("Left to heal by itself", "when the wound is small and shallow"))
        .addBenefit(cure(figure(0.98, 0.99, "first basal cell cancer")))
        .addBenefit(cure(figure(0.9, 0.94, "returned basal cell cancer")))
        .build();
  }

  private static Step closure(String title, String when) {
    return Step.builder()
        .phase(StepPhase.CLOSURE)
        .title(title)
        .text("How the wound heals.")
        .optional(true)
        .when(when)
        .build();
  }

  private static Benefit cure(Probability share) {
    return Benefit.builder()
        .goal(Goal.CURE)
        .text("The cancer does not come back.")
        .strength(BenefitStrength.LIKELY)
        .probability(share)
        .build();
  }
}
