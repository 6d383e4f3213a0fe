package org.openprocedure.data.mapping;

import java.util.Optional;
import org.openprocedure.model.Benefit;
import org.openprocedure.model.Probability;
import org.openprocedure.model.Risk;
import org.openprocedure.model.Span;
import org.openprocedure.model.vocabulary.BenefitOnset;
import org.openprocedure.model.vocabulary.BenefitStrength;
import org.openprocedure.model.vocabulary.FrequencyBand;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.Subject;

/** Member by member: risks and benefits. */
public final class OutcomeMapping {

  private OutcomeMapping() {}

  public static Risk readRisk(MemberReader in) {
    Risk.Builder risk = Risk.builder();
    risk.kind(in.term("kind", RiskKind.class)).name(in.text("name")).text(in.text("text"));
    Optional<FrequencyBand> frequency = in.optionalTerm("frequency", FrequencyBand.class);
    if (frequency.isPresent()) {
      risk.frequency(frequency.get());
    }
    return risk.probability(in.optionalObject("probability", Probability.class))
        .severity(in.term("severity", Severity.class))
        .onset(in.term("onset", Onset.class))
        .timing(in.optionalObject("timing", Span.class))
        .subject(in.term("subject", Subject.class, Subject.PATIENT))
        .build();
  }

  public static void writeRisk(Risk risk, MemberWriter out) {
    out.term("kind", risk.kind());
    out.text("name", risk.name());
    out.text("text", risk.text());
    out.derivedTerm("frequency", risk.frequency());
    out.optionalObject("probability", risk.probability(), MeasureMapping::writeProbability);
    out.term("severity", risk.severity());
    out.term("onset", risk.onset());
    out.optionalObject("timing", risk.timing(), MeasureMapping::writeSpan);
    out.term("subject", risk.subject(), Subject.PATIENT);
  }

  public static Benefit readBenefit(MemberReader in) {
    return Benefit.builder()
        .goal(in.term("goal", Goal.class))
        .text(in.text("text"))
        .strength(in.term("strength", BenefitStrength.class))
        .onset(in.optionalTerm("onset", BenefitOnset.class))
        .probability(in.optionalObject("probability", Probability.class))
        .build();
  }

  public static void writeBenefit(Benefit benefit, MemberWriter out) {
    out.term("goal", benefit.goal());
    out.text("text", benefit.text());
    out.term("strength", benefit.strength());
    out.optionalTerm("onset", benefit.onset());
    out.optionalObject("probability", benefit.probability(), MeasureMapping::writeProbability);
  }
}
