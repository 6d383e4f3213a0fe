package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openprocedure.model.AnesthesiaOption;
import org.openprocedure.model.Arrangement;
import org.openprocedure.model.Benefit;
import org.openprocedure.model.Classification;
import org.openprocedure.model.Contraindication;
import org.openprocedure.model.Equipment;
import org.openprocedure.model.Experience;
import org.openprocedure.model.Fasting;
import org.openprocedure.model.Indication;
import org.openprocedure.model.MedicationChange;
import org.openprocedure.model.PatientExperience;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.PreparationTest;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.RecoveryPhase;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Risk;
import org.openprocedure.model.Step;
import org.openprocedure.model.TeamMember;
import org.openprocedure.model.WarningSign;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.ArrangementKind;
import org.openprocedure.model.vocabulary.BenefitStrength;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.ContraindicationStrength;
import org.openprocedure.model.vocabulary.DrugClass;
import org.openprocedure.model.vocabulary.EquipmentKind;
import org.openprocedure.model.vocabulary.FindingKind;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.IntakeClass;
import org.openprocedure.model.vocabulary.MedicationAction;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.StepPhase;
import org.openprocedure.model.vocabulary.TeamRole;
import org.openprocedure.model.vocabulary.TestKind;
import org.openprocedure.model.vocabulary.TestPurpose;
import org.openprocedure.model.vocabulary.WarningAction;

class PageTextTest {

  @ParameterizedTest
  @MethodSource("parts")
  void theWordsOfAPartStandInTheFieldOfItsSection(
      Field field, Procedure.Builder page, List<String> texts) {
    assertEquals(texts, added(page.build()).get(field));
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        part(Field.SUMMARY, page().summary("a").purpose("b"), "a", "b"),
        part(Field.REASONS, page().addIndication(Indication.of(FindingKind.SYMPTOM, "a")), "a"),
        part(Field.REASONS, page().addContraindication(objection("a")), "a"),
        part(Field.REASONS, page().addGoal(Goal.CURE), Goal.CURE.label()),
        part(Field.PREPARATION, page().preparation(Preparation.none("a")), "a"),
        part(Field.PREPARATION, page().preparation(arranged("a", "b")), "a", "b"),
        part(Field.PREPARATION, page().preparation(tested("a")), TestKind.values()[0].label(), "a"),
        part(Field.PREPARATION, page().preparation(paused("a", "b")), "a", "b"),
        part(Field.OPERATION, page().addStep(Step.of(StepPhase.ACCESS, "a", "b")), "a", "b"),
        part(Field.OPERATION, page().addEquipment(tool("a")), "a"),
        part(
            Field.OPERATION,
            page().addAnesthesia(AnesthesiaOption.of(AnesthesiaType.SPINAL)),
            AnesthesiaType.SPINAL.label()),
        part(
            Field.OPERATION,
            page().addTeam(TeamMember.of(TeamRole.ANESTHESIOLOGIST)),
            TeamRole.ANESTHESIOLOGIST.label()),
        part(Field.OUTCOMES, page().addRisk(risk("a", "b")), "a", "b"),
        part(Field.OUTCOMES, page().addBenefit(benefit("a")), "a"),
        part(Field.RECOVERY, page().recovery(RecoveryPlan.none("a")), "a"),
        part(Field.RECOVERY, page().recovery(recovery("a", "b")), "a", "b"),
        part(Field.EXPERIENCE, page().experience(felt("a", "b", "c")), "a", "b", "c"));
  }

  @Test
  void namesStandOnceEach() {
    assertEquals(Map.of(Field.NAME, List.of("Scan")), PageText.of(Procedure.of("scan", "Scan")));
    assertEquals(
        List.of("Scan", "Picture"),
        PageText.of(page().name("Scan").plainName("Picture").build()).get(Field.NAME));
  }

  @Test
  void aSiteIsFoundByItsWholesButNotByTheWholeBody() {
    Classification kind =
        Classification.builder()
            .addSpecialty(Specialty.ORTHOPEDIC_SURGERY)
            .addApproach(Approach.OPEN)
            .addBodySite(BodySite.KNEE)
            .addBodySite(BodySite.ANKLE)
            .build();

    assertEquals(
        List.of("ankle", "knee", "leg", "open cut", "orthopedic surgery"),
        added(page().classification(kind).build()).get(Field.CLASSIFICATION).stream()
            .sorted()
            .toList());
  }

  private static Procedure.Builder page() {
    return Procedure.builder().from(Procedure.of("page", "Page"));
  }

  private static Arguments part(Field field, Procedure.Builder page, String... texts) {
    return Arguments.of(field, page, List.of(texts));
  }

  /** Returns the texts without the name, each field's in a list. */
  private static Map<Field, List<String>> added(Procedure procedure) {
    Map<Field, List<String>> texts = PageText.of(procedure);
    List<String> names = new ArrayList<>(texts.remove(Field.NAME));
    assertEquals(List.of("Page"), names);
    assertEquals(1, texts.size());
    return texts;
  }

  private static Contraindication objection(String text) {
    return Contraindication.of(FindingKind.SYMPTOM, ContraindicationStrength.RELATIVE, text);
  }

  private static Preparation arranged(String arrangement, String instruction) {
    return Preparation.builder()
        .addArrangement(Arrangement.of(ArrangementKind.values()[0], arrangement))
        .addInstruction(instruction)
        .build();
  }

  private static Preparation tested(String text) {
    return Preparation.builder()
        .addTest(
            PreparationTest.builder()
                .kind(TestKind.values()[0])
                .purpose(TestPurpose.values()[0])
                .occurrence(Occurrence.ALWAYS)
                .text(text)
                .build())
        .build();
  }

  private static Preparation paused(String fasting, String medicine) {
    return Preparation.builder()
        .addFasting(
            Fasting.builder().intake(IntakeClass.values()[0]).minimumHours(2).text(fasting).build())
        .addMedicationChange(
            MedicationChange.builder()
                .drugClass(DrugClass.values()[0])
                .action(MedicationAction.values()[0])
                .text(medicine)
                .build())
        .build();
  }

  private static Equipment tool(String text) {
    return Equipment.of(EquipmentKind.values()[0], text, Occurrence.ALWAYS);
  }

  private static Risk risk(String name, String text) {
    return Risk.of(RiskKind.values()[0], name, text, Severity.values()[0], Onset.values()[0]);
  }

  private static Benefit benefit(String text) {
    return Benefit.of(Goal.CURE, text, BenefitStrength.values()[0]);
  }

  private static RecoveryPlan recovery(String phase, String sign) {
    return RecoveryPlan.builder()
        .addPhase(RecoveryPhase.of("title", phase))
        .addWarningSign(WarningSign.of(sign, WarningAction.values()[0]))
        .build();
  }

  private static PatientExperience felt(String before, String during, String after) {
    return PatientExperience.builder()
        .addBefore(Experience.of(before))
        .addDuring(Experience.of(during))
        .addAfter(Experience.of(after))
        .build();
  }
}
