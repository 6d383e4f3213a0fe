package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.openprocedure.model.Refusal.assertRefused;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openprocedure.model.vocabulary.Activity;
import org.openprocedure.model.vocabulary.DrugClass;
import org.openprocedure.model.vocabulary.FollowUpPurpose;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.RestrictionKind;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.TherapyKind;
import org.openprocedure.model.vocabulary.WarningAction;

class RecoveryPlanTest {

  private static final Span DAYS = Span.of(2, 3, SpanUnit.DAY);
  private static final Span WEEKS = Span.about(4, 6, SpanUnit.WEEK);

  @Test
  void noRecoverySaysWhy() {
    RecoveryPlan none = RecoveryPlan.none("You can go home at once.");

    assertEquals(Optional.of("You can go home at once."), none.notNeeded());
    assertNotEquals(none, RecoveryPlan.builder().build());
  }

  @Test
  void anEmptyPlanSaysNothing() {
    assertEquals(Optional.empty(), RecoveryPlan.builder().build().notNeeded());
  }

  @ParameterizedTest
  @MethodSource("everyOtherField")
  void noRecoveryExcludesEveryOtherField(UnaryOperator<RecoveryPlan.Builder> filled) {
    RecoveryPlan.Builder builder = RecoveryPlan.builder().notNeeded("It is only a scan.");

    assertRefused(
        "RecoveryPlan.notNeeded excludes every other field, but some are filled",
        () -> filled.apply(builder).build());
  }

  static Stream<UnaryOperator<RecoveryPlan.Builder>> everyOtherField() {
    return Stream.of(
        plan -> plan.stay(DAYS),
        plan -> plan.stayText("A few days."),
        plan -> plan.addPhase(RecoveryPhase.of("First night", "You sleep a lot.")),
        plan -> plan.addMilestone(Milestone.of(Activity.WALK, DAYS)),
        plan -> plan.addPainControl("Tablets."),
        plan -> plan.addMedicine(antibiotic()),
        plan -> plan.addWoundCare("Keep it dry."),
        plan -> plan.addSelfCare("Drink enough."),
        plan -> plan.addRestriction(Restriction.of(RestrictionKind.LIFTING, "Do not lift.")),
        plan -> plan.addTherapy(physicalTherapy()),
        plan -> plan.addFollowUp(FollowUp.of(FollowUpPurpose.CHECK_WOUND, "A check.")),
        plan -> plan.addWarningSign(WarningSign.of("Fever", WarningAction.CALL_TODAY)));
  }

  @Test
  void aMilestoneIsFoundByItsActivity() {
    RecoveryPlan plan = walkingAndDriving().build();

    assertEquals(
        Optional.of(WEEKS), plan.milestone(Activity.DRIVE).map(milestone -> milestone.span()));
    assertEquals(Optional.empty(), plan.milestone(Activity.SPORT));
  }

  @Test
  void anActivityHasOneMilestone() {
    RecoveryPlan.Builder twice =
        walkingAndDriving().addMilestone(Milestone.of(Activity.WALK, WEEKS));

    assertRefused(
        "RecoveryPlan.milestones must not repeat an entry, but was \"walk\"", twice::build);
  }

  @Test
  void aMedicineForLifeHasNoEnd() {
    RecoveryMedicine.Builder lifelong =
        RecoveryMedicine.builder().from(antibiotic()).lifelong(true);

    assertRefused(
        "RecoveryMedicine.span must be absent for a lifelong medicine, but was 2 to 3 days",
        () -> lifelong.span(DAYS).build());
    assertEquals(Optional.empty(), lifelong.span(Optional.empty()).build().span());
  }

  @Test
  void aMedicineIsNotForLifeUnlessItSaysSo() {
    assertEquals(false, antibiotic().lifelong());
  }

  private static RecoveryPlan.Builder walkingAndDriving() {
    return RecoveryPlan.builder()
        .addMilestone(Milestone.of(Activity.WALK, DAYS))
        .addMilestone(Milestone.of(Activity.DRIVE, WEEKS));
  }

  private static RecoveryMedicine antibiotic() {
    return RecoveryMedicine.builder().drugClass(DrugClass.ANTIBIOTIC).text("Tablets.").build();
  }

  private static Therapy physicalTherapy() {
    return Therapy.builder()
        .kind(TherapyKind.PHYSICAL)
        .occurrence(Occurrence.USUALLY)
        .text("Exercises with a therapist.")
        .build();
  }
}
