package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.model.HardCases.amount;
import static org.openprocedure.model.HardCases.only;
import static org.openprocedure.model.HardCases.procedure;
import static org.openprocedure.model.HardCases.risk;
import static org.openprocedure.model.HardCases.step;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.DurationScope;
import org.openprocedure.model.vocabulary.EquipmentKind;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.QuantityUnit;
import org.openprocedure.model.vocabulary.RestrictionKind;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.StepPhase;

class HardCasesCourseTest {

  @Test
  void hemodialysisGoesOnForAsLongAsItIsNeeded() {
    ProcedureDuration duration = hemodialysis().duration().orElseThrow();
    Course course = duration.course().orElseThrow();

    assertTrue(course.lasting());
    assertEquals(Optional.empty(), course.sessions());
    assertEquals(Optional.of(Count.of(3)), course.sessionsPerWeek());
    assertEquals(Span.of(3, 5, SpanUnit.HOUR), duration.span());
    assertEquals(DurationScope.SESSION, duration.scope());
  }

  @Test
  void hemodialysisIsSteeredByTheDryWeight() {
    Step weighing = step(hemodialysis(), "Weighing");

    assertEquals(
        "up to 3 kg", amount(weighing.measures(), "weight above the dry weight").toString());
  }

  @Test
  void hemodialysisNeedsAnAccessAndTwoNeedles() {
    Procedure dialysis = hemodialysis();
    Step needles = step(dialysis, "Needles");

    assertEquals(
        List.of("A fistula is made weeks before the first session."),
        dialysis.preparation().instructions());
    assertEquals("14 to 17 gauge", amount(needles.measures(), "needle").toString());
    assertEquals(EquipmentKind.TREATMENT_MACHINE, dialysis.equipment().get(0).kind());
  }

  @Test
  void hemodialysisLimitsDietAndFluid() {
    Restriction fluid = only(hemodialysis().recovery().restrictions(), r -> r.limit().isPresent());
    Restriction food = only(hemodialysis().recovery().restrictions(), r -> r.limit().isEmpty());

    assertEquals("up to 1000 mL a day", fluid.limit().orElseThrow().toString());
    assertEquals(RestrictionKind.DIET, food.kind());
    assertEquals("Eat little salt and potassium.", food.text());
  }

  @Test
  void radiationIsGivenInFractions() {
    Course course = radiation().duration().orElseThrow().course().orElseThrow();

    assertEquals(Optional.of(Count.of(25)), course.sessions());
    assertEquals(Optional.of(Count.of(5)), course.sessionsPerWeek());
    assertEquals(Optional.of(Span.of(5, SpanUnit.WEEK)), course.total());
    assertEquals("50 Gy", amount(course.measures(), "total dose").toString());
    assertEquals("2 Gy", amount(course.measures(), "dose of one session").toString());
  }

  @Test
  void radiationBeginsWithASimulationAndAMask() {
    Procedure radiation = radiation();

    assertEquals(
        Optional.of("once, before the first session"), step(radiation, "Simulation").when());
    assertEquals(StepPhase.POSITIONING, step(radiation, "Mask").phase());
  }

  @Test
  void radiationHasEarlyAndLateEffects() {
    Procedure radiation = radiation();
    List<Risk> effects =
        radiation.risks().stream().filter(r -> r.kind() == RiskKind.RADIATION_EFFECT).toList();

    assertEquals(List.of(Onset.EARLY, Onset.LATE), effects.stream().map(Risk::onset).toList());
    assertEquals(Onset.LATE, risk(radiation, RiskKind.SECOND_CANCER).onset());
    assertEquals(
        Optional.of(Span.atLeast(10, SpanUnit.YEAR)),
        risk(radiation, RiskKind.SECOND_CANCER).timing());
  }

  private static Procedure hemodialysis() {
    Course course = Course.builder().lasting(true).sessionsPerWeek(Count.of(3)).build();
    return procedure("hemodialysis", "Hemodialysis")
        .addGoal(Goal.REPLACE_FUNCTION)
        .preparation(
            Preparation.builder()
                .addInstruction("A fistula is made weeks before the first session.")
                .build())
        .duration(session(Span.of(3, 5, SpanUnit.HOUR), course))
        .addEquipment(
            Equipment.of(EquipmentKind.TREATMENT_MACHINE, "dialysis machine", Occurrence.ALWAYS))
        .addStep(
            measured(
                StepPhase.CHECK,
                "Weighing",
                "weight above the dry weight",
                Quantity.upTo(3, QuantityUnit.KILOGRAM)))
        .addStep(
            measured(
                StepPhase.ACCESS, "Needles", "needle", Quantity.of(14, 17, QuantityUnit.GAUGE)))
        .recovery(RecoveryPlan.builder().restrictions(dialysisLimits()).build())
        .build();
  }

  private static List<Restriction> dialysisLimits() {
    Restriction fluid = Restriction.of(RestrictionKind.DIET, "Drink little.");
    Quantity liter = Quantity.upTo(1_000, QuantityUnit.MILLILITER_PER_DAY);
    return List.of(
        Restriction.builder().from(fluid).limit(liter).build(),
        Restriction.of(RestrictionKind.DIET, "Eat little salt and potassium."));
  }

  private static ProcedureDuration session(Span span, Course course) {
    return ProcedureDuration.builder()
        .span(span)
        .scope(DurationScope.SESSION)
        .course(course)
        .build();
  }

  private static Step measured(StepPhase phase, String title, String what, Quantity amount) {
    return Step.builder()
        .phase(phase)
        .title(title)
        .text("What happens.")
        .addMeasure(Measure.of(what, amount))
        .build();
  }

  private static Procedure radiation() {
    Course course =
        Course.builder()
            .sessions(Count.of(25))
            .sessionsPerWeek(Count.of(5))
            .total(Span.of(5, SpanUnit.WEEK))
            .addMeasure(Measure.of("total dose", Quantity.of(50, QuantityUnit.GRAY)))
            .addMeasure(Measure.of("dose of one session", Quantity.of(2, QuantityUnit.GRAY)))
            .build();
    return procedure("external-beam-radiation-therapy", "External beam radiation therapy")
        .duration(session(Span.of(10, 20, SpanUnit.MINUTE), course))
        .addStep(
            Step.builder()
                .phase(StepPhase.IMAGING)
                .title("Simulation")
                .text("A scan plans the beams.")
                .when("once, before the first session")
                .build())
        .addStep(Step.of(StepPhase.POSITIONING, "Mask", "A mask holds the head still."))
        .risks(radiationRisks())
        .build();
  }

  private static List<Risk> radiationRisks() {
    RiskKind effect = RiskKind.RADIATION_EFFECT;
    return List.of(
        risk(effect, "Red skin", Severity.MILD, Onset.EARLY).build(),
        risk(effect, "Scarred lung", Severity.MODERATE, Onset.LATE).build(),
        risk(RiskKind.SECOND_CANCER, "Second cancer", Severity.LIFE_THREATENING, Onset.LATE)
            .timing(Span.atLeast(10, SpanUnit.YEAR))
            .build());
  }
}
