package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.AlternativeKind;
import org.openprocedure.model.vocabulary.AlternativeRole;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.BenefitStrength;
import org.openprocedure.model.vocabulary.ContraindicationStrength;
import org.openprocedure.model.vocabulary.DeviceKind;
import org.openprocedure.model.vocabulary.DurationScope;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.FindingKind;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.MriSafety;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.RelationKind;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.StepPhase;
import org.openprocedure.model.vocabulary.Subject;
import org.openprocedure.model.vocabulary.TeamRole;
import org.openprocedure.model.vocabulary.WarningAction;

/** What a value says that was given only the least. */
class ShortFormTest {

  @Test
  void aStepIsDoneAlwaysAndOnce() {
    Step step = Step.of(StepPhase.CLOSURE, "Closing", "The cut is closed.");

    assertEquals(StepPhase.CLOSURE, step.phase());
    assertEquals("Closing", step.title());
    assertEquals("The cut is closed.", step.text());
    assertFalse(step.optional());
    assertEquals(Optional.empty(), step.repeat());
  }

  @Test
  void aTeamMemberAlwaysTakesPart() {
    TeamMember surgeon = TeamMember.of(TeamRole.SURGEON);

    assertEquals(TeamRole.SURGEON, surgeon.role());
    assertEquals(Occurrence.ALWAYS, surgeon.occurrence());
  }

  @Test
  void aSettingIsUsual() {
    CareSetting office = CareSetting.of(Facility.OFFICE);

    assertEquals(Facility.OFFICE, office.facility());
    assertEquals(Occurrence.USUALLY, office.occurrence());
  }

  @Test
  void aDeviceIsAlwaysPlacedAndItsSafetyNotKnown() {
    Device device = Device.builder().kind(DeviceKind.CLIP).text("A marker.").build();

    assertEquals(Occurrence.ALWAYS, device.occurrence());
    assertEquals(MriSafety.NOT_KNOWN, device.mriSafety());
    assertEquals(Optional.empty(), device.lifetime());
  }

  @Test
  void anAlternativeReplacesTheProcedure() {
    Alternative alternative =
        Alternative.builder()
            .kind(AlternativeKind.OBSERVATION)
            .name("Waiting")
            .text("Check-ups show whether it grows.")
            .build();

    assertEquals(AlternativeRole.INSTEAD, alternative.role());
  }

  @Test
  void anExperienceIsThePatients() {
    Experience experience = Experience.of("You feel a tug.");

    assertEquals(Subject.PATIENT, experience.subject());
    assertEquals("You feel a tug.", experience.text());
  }

  @Test
  void aWarningSignIsSeenInThePatient() {
    assertEquals(
        new WarningSign("Fever", WarningAction.CALL_NOW, Subject.PATIENT),
        WarningSign.of("Fever", WarningAction.CALL_NOW));
  }

  @Test
  void aScopeIsNoAddOnUnlessItSaysSo() {
    assertFalse(Scope.builder().build().addOn());
  }

  @Test
  void aDurationSaysWhatItCovers() {
    Span span = Span.of(2, SpanUnit.HOUR);
    ProcedureDuration duration = ProcedureDuration.of(span, DurationScope.VISIT);

    assertEquals(span, duration.span());
    assertEquals(DurationScope.VISIT, duration.scope());
    assertEquals(List.of(), duration.dependsOn());
  }

  @Test
  void reasonsAndBenefitsKeepTheirKind() {
    Contraindication implant =
        Contraindication.of(FindingKind.IMPLANT, ContraindicationStrength.RELATIVE, "Implants.");
    Benefit relief = Benefit.of(Goal.RELIEVE_PAIN, "Less pain.", BenefitStrength.LIKELY);

    assertEquals(FindingKind.IMPLANT, implant.kind());
    assertEquals(ContraindicationStrength.RELATIVE, implant.strength());
    assertEquals("Implants.", implant.text());
    assertEquals(Goal.RELIEVE_PAIN, relief.goal());
    assertEquals(BenefitStrength.LIKELY, relief.strength());
    assertEquals("Less pain.", relief.text());
    assertEquals(Optional.empty(), Indication.of(FindingKind.SYMPTOM, "Long pain.").certainty());
  }

  @Test
  void anAnesthesiaOptionIsNotTiedToACase() {
    AnesthesiaOption option = AnesthesiaOption.of(AnesthesiaType.LOCAL);

    assertEquals(AnesthesiaType.LOCAL, option.type());
    assertEquals(Optional.empty(), option.when());
  }

  @Test
  void aRelationLeadsToItsTarget() {
    Relation relation = Relation.of(RelationKind.CONVERTS_TO, ProcedureId.of("open-repair"));

    assertEquals(RelationKind.CONVERTS_TO, relation.kind());
    assertEquals(ProcedureId.of("open-repair"), relation.target());
  }
}
