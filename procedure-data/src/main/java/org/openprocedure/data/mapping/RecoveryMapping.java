package org.openprocedure.data.mapping;

import org.openprocedure.model.FollowUp;
import org.openprocedure.model.Milestone;
import org.openprocedure.model.Quantity;
import org.openprocedure.model.RecoveryMedicine;
import org.openprocedure.model.RecoveryPhase;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Restriction;
import org.openprocedure.model.Span;
import org.openprocedure.model.Therapy;
import org.openprocedure.model.WarningSign;
import org.openprocedure.model.vocabulary.Activity;
import org.openprocedure.model.vocabulary.DrugClass;
import org.openprocedure.model.vocabulary.FollowUpPurpose;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.RestrictionKind;
import org.openprocedure.model.vocabulary.Subject;
import org.openprocedure.model.vocabulary.TherapyKind;
import org.openprocedure.model.vocabulary.WarningAction;

/** Member by member: what happens afterwards. */
public final class RecoveryMapping {

  private RecoveryMapping() {}

  public static WarningSign readWarningSign(MemberReader in) {
    return new WarningSign(
        in.text("sign"),
        in.term("action", WarningAction.class),
        in.term("subject", Subject.class, Subject.PATIENT));
  }

  public static void writeWarningSign(WarningSign warningSign, MemberWriter out) {
    out.text("sign", warningSign.sign());
    out.term("action", warningSign.action());
    out.term("subject", warningSign.subject(), Subject.PATIENT);
  }

  public static RecoveryPhase readRecoveryPhase(MemberReader in) {
    return RecoveryPhase.builder()
        .title(in.text("title"))
        .span(in.optionalObject("span", Span.class))
        .text(in.text("text"))
        .build();
  }

  public static void writeRecoveryPhase(RecoveryPhase recoveryPhase, MemberWriter out) {
    out.text("title", recoveryPhase.title());
    out.optionalObject("span", recoveryPhase.span(), MeasureMapping::writeSpan);
    out.text("text", recoveryPhase.text());
  }

  public static Milestone readMilestone(MemberReader in) {
    return Milestone.builder()
        .activity(in.term("activity", Activity.class))
        .span(in.object("span", Span.class))
        .text(in.optionalText("text"))
        .build();
  }

  public static void writeMilestone(Milestone milestone, MemberWriter out) {
    out.term("activity", milestone.activity());
    out.object("span", milestone.span(), MeasureMapping::writeSpan);
    out.optionalText("text", milestone.text());
  }

  public static Restriction readRestriction(MemberReader in) {
    return Restriction.builder()
        .kind(in.term("kind", RestrictionKind.class))
        .span(in.optionalObject("span", Span.class))
        .limit(in.optionalObject("limit", Quantity.class))
        .text(in.text("text"))
        .build();
  }

  public static void writeRestriction(Restriction restriction, MemberWriter out) {
    out.term("kind", restriction.kind());
    out.optionalObject("span", restriction.span(), MeasureMapping::writeSpan);
    out.optionalObject("limit", restriction.limit(), MeasureMapping::writeQuantity);
    out.text("text", restriction.text());
  }

  public static FollowUp readFollowUp(MemberReader in) {
    return FollowUp.builder()
        .purpose(in.term("purpose", FollowUpPurpose.class))
        .after(in.optionalObject("after", Span.class))
        .every(in.optionalObject("every", Span.class))
        .text(in.text("text"))
        .build();
  }

  public static void writeFollowUp(FollowUp followUp, MemberWriter out) {
    out.term("purpose", followUp.purpose());
    out.optionalObject("after", followUp.after(), MeasureMapping::writeSpan);
    out.optionalObject("every", followUp.every(), MeasureMapping::writeSpan);
    out.text("text", followUp.text());
  }

  public static Therapy readTherapy(MemberReader in) {
    return Therapy.builder()
        .kind(in.term("kind", TherapyKind.class))
        .occurrence(in.term("occurrence", Occurrence.class))
        .span(in.optionalObject("span", Span.class))
        .text(in.text("text"))
        .build();
  }

  public static void writeTherapy(Therapy therapy, MemberWriter out) {
    out.term("kind", therapy.kind());
    out.term("occurrence", therapy.occurrence());
    out.optionalObject("span", therapy.span(), MeasureMapping::writeSpan);
    out.text("text", therapy.text());
  }

  public static RecoveryMedicine readRecoveryMedicine(MemberReader in) {
    return RecoveryMedicine.builder()
        .drugClass(in.term("drugClass", DrugClass.class))
        .span(in.optionalObject("span", Span.class))
        .lifelong(in.flag("lifelong"))
        .text(in.text("text"))
        .build();
  }

  public static void writeRecoveryMedicine(RecoveryMedicine recoveryMedicine, MemberWriter out) {
    out.term("drugClass", recoveryMedicine.drugClass());
    out.optionalObject("span", recoveryMedicine.span(), MeasureMapping::writeSpan);
    out.flag("lifelong", recoveryMedicine.lifelong());
    out.text("text", recoveryMedicine.text());
  }

  public static RecoveryPlan readRecoveryPlan(MemberReader in) {
    return RecoveryPlan.builder()
        .notNeeded(in.optionalText("notNeeded"))
        .stay(in.optionalObject("stay", Span.class))
        .stayText(in.optionalText("stayText"))
        .phases(in.objects("phases", RecoveryPhase.class))
        .milestones(in.objects("milestones", Milestone.class))
        .painControl(in.texts("painControl"))
        .medicines(in.objects("medicines", RecoveryMedicine.class))
        .woundCare(in.texts("woundCare"))
        .selfCare(in.texts("selfCare"))
        .restrictions(in.objects("restrictions", Restriction.class))
        .therapies(in.objects("therapies", Therapy.class))
        .followUps(in.objects("followUps", FollowUp.class))
        .warningSigns(in.objects("warningSigns", WarningSign.class))
        .build();
  }

  public static void writeRecoveryPlan(RecoveryPlan recoveryPlan, MemberWriter out) {
    out.optionalText("notNeeded", recoveryPlan.notNeeded());
    out.optionalObject("stay", recoveryPlan.stay(), MeasureMapping::writeSpan);
    out.optionalText("stayText", recoveryPlan.stayText());
    out.objects("phases", recoveryPlan.phases(), RecoveryMapping::writeRecoveryPhase);
    out.objects("milestones", recoveryPlan.milestones(), RecoveryMapping::writeMilestone);
    out.texts("painControl", recoveryPlan.painControl());
    out.objects("medicines", recoveryPlan.medicines(), RecoveryMapping::writeRecoveryMedicine);
    out.texts("woundCare", recoveryPlan.woundCare());
    out.texts("selfCare", recoveryPlan.selfCare());
    out.objects("restrictions", recoveryPlan.restrictions(), RecoveryMapping::writeRestriction);
    out.objects("therapies", recoveryPlan.therapies(), RecoveryMapping::writeTherapy);
    out.objects("followUps", recoveryPlan.followUps(), RecoveryMapping::writeFollowUp);
    out.objects("warningSigns", recoveryPlan.warningSigns(), RecoveryMapping::writeWarningSign);
  }
}
