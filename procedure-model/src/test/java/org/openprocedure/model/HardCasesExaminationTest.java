package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.model.HardCases.amount;
import static org.openprocedure.model.HardCases.only;
import static org.openprocedure.model.HardCases.procedure;
import static org.openprocedure.model.HardCases.step;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.ArrangementKind;
import org.openprocedure.model.vocabulary.ComfortMeasure;
import org.openprocedure.model.vocabulary.ContraindicationStrength;
import org.openprocedure.model.vocabulary.FindingKind;
import org.openprocedure.model.vocabulary.FollowUpPurpose;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.QuantityUnit;
import org.openprocedure.model.vocabulary.RegimenKind;
import org.openprocedure.model.vocabulary.RestrictionKind;
import org.openprocedure.model.vocabulary.Sensation;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.StepPhase;
import org.openprocedure.model.vocabulary.TestKind;
import org.openprocedure.model.vocabulary.TestPurpose;

class HardCasesExaminationTest {

  @Test
  void colonoscopyHasADrinkInTwoDosesAndDaysOfDiet() {
    List<Regimen> regimens = colonoscopy().preparation().regimens();
    Regimen drink = only(regimens, r -> r.kind() == RegimenKind.BOWEL_PREPARATION);
    Regimen diet = only(regimens, r -> r.kind() == RegimenKind.DIET);

    assertEquals(
        Quantity.of(2_000, QuantityUnit.MILLILITER), amount(drink.doses(), "the evening before"));
    assertEquals(
        Quantity.of(1_000, QuantityUnit.MILLILITER), amount(drink.doses(), "in the morning"));
    assertEquals(
        List.of(Span.of(16, SpanUnit.HOUR), Span.of(4, 6, SpanUnit.HOUR)), drink.leadTimes());
    assertEquals(Optional.of(Span.of(3, SpanUnit.DAY)), diet.duration());
  }

  @Test
  void colonoscopyIsDoneUnderSedationWithAnEscortAndADayWithoutDriving() {
    Procedure colonoscopy = colonoscopy();
    Arrangement escort = colonoscopy.preparation().arrangements().get(0);
    Restriction driving = colonoscopy.recovery().restrictions().get(0);

    assertTrue(colonoscopy.anesthesia().get(0).type().isA(AnesthesiaType.SEDATION));
    assertEquals(ArrangementKind.RIDE_HOME, escort.kind());
    assertEquals(RestrictionKind.DRIVING, driving.kind());
    assertEquals(Optional.of(Span.of(24, SpanUnit.HOUR)), driving.span());
  }

  @Test
  void colonoscopyMayIncludeTheRemovalOfPolypsAndIsRepeated() {
    Procedure colonoscopy = colonoscopy();
    IncludedPart removal = colonoscopy.scope().includes().get(0);
    FollowUp again = colonoscopy.recovery().followUps().get(0);

    assertEquals(Occurrence.SOMETIMES, removal.occurrence());
    assertEquals(Optional.of(ProcedureId.of("polyp-removal")), removal.procedure());
    assertEquals(FollowUpPurpose.REPEAT_PROCEDURE, again.purpose());
    assertEquals(Optional.of(Span.of(5, 10, SpanUnit.YEAR)), again.every());
  }

  @Test
  void mriScanHasNoRecovery() {
    assertEquals(
        Optional.of("You can go back to your day at once."), mriScan().recovery().notNeeded());
  }

  @Test
  void mriScanScreensForImplantsPregnancyAndNarrowSpaces() {
    Procedure scan = mriScan();
    PreparationTest questions =
        only(scan.preparation().tests(), t -> t.kind() == TestKind.SAFETY_QUESTIONNAIRE);

    assertEquals(TestPurpose.FIND_CONTRAINDICATIONS, questions.purpose());
    assertEquals(
        List.of(FindingKind.IMPLANT, FindingKind.PREGNANCY, FindingKind.PATIENT_FACTOR),
        scan.contraindications().stream().map(Contraindication::kind).toList());
    assertEquals("Fear of narrow spaces.", scan.contraindications().get(2).text());
  }

  @Test
  void mriScanIsLoudAndNeedsStillness() {
    Procedure scan = mriScan();
    Experience during = scan.experience().during().get(0);
    Step still = step(scan, "Lying still");

    assertEquals(List.of(Sensation.NOISE, Sensation.CONFINEMENT), during.sensations());
    assertEquals(List.of(ComfortMeasure.EAR_PROTECTION), during.comfort());
    assertEquals("up to 110 dB", amount(still.measures(), "noise").toString());
    assertEquals(Optional.of(Span.of(20, 45, SpanUnit.MINUTE)), still.span());
  }

  @Test
  void mriScanMayUseAContrastThatAsksForKidneyFunction() {
    Procedure scan = mriScan();
    Step contrast = step(scan, "Gadolinium contrast");
    PreparationTest blood = only(scan.preparation().tests(), t -> t.kind() == TestKind.BLOOD_TEST);

    assertTrue(contrast.optional());
    assertEquals(Optional.of("when the question asks for it"), contrast.when());
    assertEquals(Occurrence.SOMETIMES, blood.occurrence());
    assertEquals(Optional.of("Kidney function, before contrast."), blood.text());
  }

  private static Procedure colonoscopy() {
    IncludedPart removal =
        IncludedPart.builder()
            .text("Removal of polyps, when found")
            .occurrence(Occurrence.SOMETIMES)
            .procedure(ProcedureId.of("polyp-removal"))
            .build();
    return procedure("colonoscopy", "Colonoscopy")
        .scope(Scope.builder().addInclude(removal).build())
        .preparation(colonoscopyPreparation())
        .addAnesthesia(AnesthesiaOption.of(AnesthesiaType.MODERATE_SEDATION))
        .recovery(colonoscopyRecovery())
        .build();
  }

  private static Preparation colonoscopyPreparation() {
    return Preparation.builder()
        .addRegimen(
            Regimen.builder()
                .kind(RegimenKind.BOWEL_PREPARATION)
                .text("A drink that empties the bowel, in two doses.")
                .addDose(milliliters("the evening before", 2_000))
                .addDose(milliliters("in the morning", 1_000))
                .addLeadTime(Span.of(16, SpanUnit.HOUR))
                .addLeadTime(Span.of(4, 6, SpanUnit.HOUR))
                .build())
        .addRegimen(
            Regimen.builder()
                .kind(RegimenKind.DIET)
                .text("Food with little fiber.")
                .duration(Span.of(3, SpanUnit.DAY))
                .build())
        .addArrangement(Arrangement.of(ArrangementKind.RIDE_HOME, "An adult takes you home."))
        .build();
  }

  private static Measure milliliters(String name, double amount) {
    return Measure.of(name, Quantity.of(amount, QuantityUnit.MILLILITER));
  }

  private static RecoveryPlan colonoscopyRecovery() {
    return RecoveryPlan.builder()
        .addRestriction(
            Restriction.builder()
                .kind(RestrictionKind.DRIVING)
                .text("Do not drive.")
                .span(Span.of(24, SpanUnit.HOUR))
                .build())
        .addFollowUp(
            FollowUp.builder()
                .purpose(FollowUpPurpose.REPEAT_PROCEDURE)
                .text("The next one, sooner after polyps.")
                .every(Span.of(5, 10, SpanUnit.YEAR))
                .build())
        .build();
  }

  private static Procedure mriScan() {
    return procedure("mri-scan", "MRI scan")
        .contraindications(
            List.of(
                reason(FindingKind.IMPLANT, "Metal that a magnet can move."),
                reason(FindingKind.PREGNANCY, "The first three months."),
                reason(FindingKind.PATIENT_FACTOR, "Fear of narrow spaces.")))
        .preparation(Preparation.builder().tests(scanTests()).build())
        .steps(scanSteps())
        .experience(
            PatientExperience.builder()
                .addDuring(
                    Experience.builder()
                        .addSensation(Sensation.NOISE)
                        .addSensation(Sensation.CONFINEMENT)
                        .addComfort(ComfortMeasure.EAR_PROTECTION)
                        .text("The machine knocks.")
                        .build())
                .build())
        .recovery(RecoveryPlan.none("You can go back to your day at once."))
        .build();
  }

  private static Contraindication reason(FindingKind kind, String text) {
    return Contraindication.of(kind, ContraindicationStrength.RELATIVE, text);
  }

  private static List<PreparationTest> scanTests() {
    TestPurpose purpose = TestPurpose.FIND_CONTRAINDICATIONS;
    PreparationTest blood = PreparationTest.of(TestKind.BLOOD_TEST, purpose, Occurrence.SOMETIMES);
    return List.of(
        PreparationTest.of(TestKind.SAFETY_QUESTIONNAIRE, purpose, Occurrence.ALWAYS),
        PreparationTest.builder().from(blood).text("Kidney function, before contrast.").build());
  }

  private static List<Step> scanSteps() {
    return List.of(
        Step.builder()
            .phase(StepPhase.ACCESS)
            .title("Gadolinium contrast")
            .text("A contrast is given into a vein.")
            .optional(true)
            .when("when the question asks for it")
            .build(),
        Step.builder()
            .phase(StepPhase.IMAGING)
            .title("Lying still")
            .text("You hold still in the scanner.")
            .span(Span.of(20, 45, SpanUnit.MINUTE))
            .addMeasure(Measure.of("noise", Quantity.upTo(110, QuantityUnit.DECIBEL)))
            .build());
  }
}
