package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.model.HardCases.figure;
import static org.openprocedure.model.HardCases.only;
import static org.openprocedure.model.HardCases.procedure;
import static org.openprocedure.model.HardCases.risk;
import static org.openprocedure.model.HardCases.step;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.BenefitStrength;
import org.openprocedure.model.vocabulary.DrugClass;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.StepPhase;
import org.openprocedure.model.vocabulary.Subject;

class HardCasesTransplantTest {

  private static final ProcedureId DONATION = ProcedureId.of("living-donor-nephrectomy");

  @Test
  void theKidneyComesFromALivingOrADeadDonor() {
    IncludedPart living = only(transplant().scope().includes(), p -> p.procedure().isPresent());

    assertEquals(Optional.of(DONATION), living.procedure());
    assertEquals(Occurrence.SOMETIMES, living.occurrence());
    assertEquals(
        Optional.of("From a living donor or from one who has died."), transplant().scope().text());
  }

  @Test
  void theDonorHasRisksToo() {
    Risk donors = only(transplant().risks(), r -> r.subject() == Subject.DONOR);

    assertEquals(RiskKind.BLEEDING, donors.kind());
  }

  @Test
  void theWaitIsToldInWords() {
    assertEquals(
        List.of("The wait for a kidney may take 3 to 5 years."),
        transplant().preparation().instructions());
  }

  @Test
  void theKidneyIsOutOfTheBodyForHours() {
    assertEquals(
        Optional.of(Span.upTo(24, SpanUnit.HOUR)), step(transplant(), "Kidney on ice").span());
  }

  @Test
  void theImmuneSystemIsCalmedForLife() {
    RecoveryMedicine medicine = transplant().recovery().medicines().get(0);

    assertEquals(DrugClass.IMMUNOSUPPRESSANT, medicine.drugClass());
    assertTrue(medicine.lifelong());
    assertEquals(Optional.empty(), medicine.span());
  }

  @Test
  void rejectionComesEarlyOrLate() {
    List<Risk> rejections =
        transplant().risks().stream().filter(r -> r.kind() == RiskKind.REJECTION).toList();

    assertEquals(List.of(Onset.EARLY, Onset.LATE), rejections.stream().map(Risk::onset).toList());
    assertEquals(Optional.of(Span.upTo(3, SpanUnit.MONTH)), rejections.get(0).timing());
  }

  @Test
  void theShareOfKidneysThatWorkIsToldForAYear() {
    Probability working =
        only(transplant().benefits(), b -> b.goal() == Goal.REPLACE_FUNCTION)
            .probability()
            .orElseThrow();

    assertEquals("93 to 97 in 100 people", working.toString());
    assertEquals(Optional.of(Span.of(1, SpanUnit.YEAR)), working.window());
    assertEquals("adults with a first transplant", working.population());
  }

  private static Procedure transplant() {
    return procedure("kidney-transplant", "Kidney transplant")
        .scope(donors())
        .preparation(
            Preparation.builder()
                .addInstruction("The wait for a kidney may take 3 to 5 years.")
                .build())
        .addStep(
            Step.builder()
                .phase(StepPhase.CHECK)
                .title("Kidney on ice")
                .text("The kidney is kept cold until it is placed.")
                .span(Span.upTo(24, SpanUnit.HOUR))
                .build())
        .risks(risks())
        .addBenefit(workingKidney())
        .recovery(
            RecoveryPlan.builder()
                .addMedicine(
                    RecoveryMedicine.builder()
                        .drugClass(DrugClass.IMMUNOSUPPRESSANT)
                        .text("Every day, so that the kidney is not rejected.")
                        .lifelong(true)
                        .build())
                .build())
        .build();
  }

  private static Scope donors() {
    return Scope.builder()
        .text("From a living donor or from one who has died.")
        .addInclude(
            IncludedPart.builder()
                .text("Removal of a kidney from a living donor")
                .occurrence(Occurrence.SOMETIMES)
                .procedure(DONATION)
                .build())
        .build();
  }

  private static List<Risk> risks() {
    return List.of(
        risk(RiskKind.REJECTION, "Early rejection", Severity.SEVERE, Onset.EARLY)
            .timing(Span.upTo(3, SpanUnit.MONTH))
            .build(),
        risk(RiskKind.REJECTION, "Late rejection", Severity.SEVERE, Onset.LATE).build(),
        risk(RiskKind.BLEEDING, "Bleeding of the donor", Severity.SEVERE, Onset.DURING)
            .subject(Subject.DONOR)
            .build());
  }

  private static Benefit workingKidney() {
    Probability share = figure(0.93, 0.97, "adults with a first transplant");
    return Benefit.builder()
        .goal(Goal.REPLACE_FUNCTION)
        .text("The new kidney works.")
        .strength(BenefitStrength.LIKELY)
        .probability(Probability.builder().from(share).window(Span.of(1, SpanUnit.YEAR)).build())
        .build();
  }
}
