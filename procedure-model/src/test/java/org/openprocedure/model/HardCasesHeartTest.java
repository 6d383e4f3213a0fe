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
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.DeviceKind;
import org.openprocedure.model.vocabulary.DrugClass;
import org.openprocedure.model.vocabulary.FindingKind;
import org.openprocedure.model.vocabulary.FollowUpPurpose;
import org.openprocedure.model.vocabulary.MriSafety;
import org.openprocedure.model.vocabulary.QuantityUnit;
import org.openprocedure.model.vocabulary.RelationKind;
import org.openprocedure.model.vocabulary.RestrictionKind;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.StepPhase;
import org.openprocedure.model.vocabulary.Urgency;

class HardCasesHeartTest {

  @Test
  void pacemakerStaysWithABatteryThatLastsYears() {
    Device pacemaker = only(pacemaker().devices(), d -> d.kind() == DeviceKind.PACEMAKER);

    assertEquals("two leads", pacemaker.text());
    assertEquals(Optional.of(Span.about(8, 12, SpanUnit.YEAR)), pacemaker.lifetime());
    assertEquals(MriSafety.CONDITIONAL, pacemaker.mriSafety());
    assertEquals(List.of("Carry the device card."), pacemaker.carryOrTell());
  }

  @Test
  void pacemakerRestrictsTheArmAndIsCheckedForLife() {
    RecoveryPlan recovery = pacemaker().recovery();
    Restriction arm = only(recovery.restrictions(), r -> r.kind() == RestrictionKind.ARM_MOVEMENT);
    FollowUp check = only(recovery.followUps(), f -> f.purpose() == FollowUpPurpose.CHECK_DEVICE);

    assertEquals(Optional.of(Span.of(4, 6, SpanUnit.WEEK)), arm.span());
    assertEquals(Optional.of(Span.of(6, 12, SpanUnit.MONTH)), check.every());
    assertEquals("For as long as you have the pacemaker.", check.text());
  }

  @Test
  void pacemakerIsReplacedByAnotherProcedure() {
    Procedure replacement =
        procedure("pacemaker-replacement", "Pacemaker replacement")
            .addRelation(Relation.of(RelationKind.REVISION_OF, pacemaker().id()))
            .build();

    assertEquals(pacemaker().id(), replacement.relations().get(0).target());
    assertEquals(RelationKind.REVISION_OF, replacement.relations().get(0).kind());
  }

  @Test
  void coronaryInterventionGoesInAtTheWristOrTheGroin() {
    Procedure intervention = coronaryIntervention();

    assertEquals("Wrist artery", intervention.steps().get(0).title());
    assertTrue(step(intervention, "Groin artery").optional());
    assertEquals(
        Optional.of("instead, when the wrist artery is too narrow"),
        step(intervention, "Groin artery").when());
    assertTrue(intervention.classification().concerns(BodySite.HEART));
  }

  @Test
  void coronaryInterventionUsesContrastAndRadiation() {
    List<Measure> measures = step(coronaryIntervention(), "Stent").measures();

    assertEquals("100 to 200 mL", amount(measures, "contrast").toString());
    assertEquals("5 to 15 mSv", amount(measures, "radiation").toString());
  }

  @Test
  void coronaryInterventionIsFollowedByMonthsOfMedicine() {
    RecoveryMedicine antiplatelet = coronaryIntervention().recovery().medicines().get(0);

    assertEquals(DrugClass.ANTIPLATELET, antiplatelet.drugClass());
    assertEquals(Optional.of(Span.of(6, 12, SpanUnit.MONTH)), antiplatelet.span());
    assertEquals(DeviceKind.STENT, coronaryIntervention().devices().get(0).kind());
  }

  @Test
  void coronaryInterventionIsPlannedOrAnEmergencyAgainstTheClock() {
    Procedure intervention = coronaryIntervention();

    assertEquals(
        List.of(Urgency.ELECTIVE, Urgency.EMERGENCY), intervention.classification().urgencies());
    assertEquals(
        "Heart attack: the artery should be open within 90 minutes.",
        intervention.indications().get(0).text());
  }

  private static Procedure pacemaker() {
    return procedure("pacemaker-implantation", "Pacemaker implantation")
        .addDevice(
            Device.builder()
                .kind(DeviceKind.PACEMAKER)
                .text("two leads")
                .lifetime(Span.about(8, 12, SpanUnit.YEAR))
                .mriSafety(MriSafety.CONDITIONAL)
                .addCarryOrTell("Carry the device card.")
                .build())
        .recovery(pacemakerRecovery())
        .build();
  }

  private static RecoveryPlan pacemakerRecovery() {
    return RecoveryPlan.builder()
        .addRestriction(
            Restriction.builder()
                .kind(RestrictionKind.ARM_MOVEMENT)
                .text("Do not lift the arm above the shoulder.")
                .span(Span.of(4, 6, SpanUnit.WEEK))
                .build())
        .addFollowUp(
            FollowUp.builder()
                .purpose(FollowUpPurpose.CHECK_DEVICE)
                .text("For as long as you have the pacemaker.")
                .every(Span.of(6, 12, SpanUnit.MONTH))
                .build())
        .build();
  }

  private static Procedure coronaryIntervention() {
    return procedure("percutaneous-coronary-intervention", "Percutaneous coronary intervention")
        .classification(
            Classification.builder()
                .addBodySite(BodySite.CORONARY_ARTERIES)
                .addUrgency(Urgency.ELECTIVE)
                .addUrgency(Urgency.EMERGENCY)
                .build())
        .addIndication(
            Indication.of(
                FindingKind.CONDITION,
                "Heart attack: the artery should be open within 90 minutes."))
        .steps(interventionSteps())
        .addDevice(Device.builder().kind(DeviceKind.STENT).text("a metal mesh tube").build())
        .recovery(
            RecoveryPlan.builder()
                .addMedicine(
                    RecoveryMedicine.builder()
                        .drugClass(DrugClass.ANTIPLATELET)
                        .text("Two medicines that keep the stent open.")
                        .span(Span.of(6, 12, SpanUnit.MONTH))
                        .build())
                .build())
        .build();
  }

  private static List<Step> interventionSteps() {
    return List.of(
        Step.of(StepPhase.ACCESS, "Wrist artery", "A thin tube is put in."),
        Step.builder()
            .phase(StepPhase.ACCESS)
            .title("Groin artery")
            .text("A thin tube is put in.")
            .optional(true)
            .when("instead, when the wrist artery is too narrow")
            .build(),
        Step.builder()
            .phase(StepPhase.DEVICE_PLACEMENT)
            .title("Stent")
            .text("A balloon opens the artery and the stent.")
            .addMeasure(Measure.of("contrast", Quantity.of(100, 200, QuantityUnit.MILLILITER)))
            .addMeasure(Measure.of("radiation", Quantity.of(5, 15, QuantityUnit.MILLISIEVERT)))
            .build());
  }
}
