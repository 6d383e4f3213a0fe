package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.BenefitOnset;
import org.openprocedure.model.vocabulary.BenefitStrength;
import org.openprocedure.model.vocabulary.Goal;

/**
 * Something that a procedure is done for and that can be expected from it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Benefit permits ImmutableBenefit {

  Benefit() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableBenefit.builder();
  }

  /** Returns a benefit without a stated time. */
  public static Benefit of(Goal goal, String text, BenefitStrength strength) {
    return builder().goal(goal).text(text).strength(strength).build();
  }

  /** Returns the goal that it serves. */
  public abstract Goal goal();

  /** Returns the benefit in words. */
  public abstract String text();

  /** Returns how firmly it can be expected. */
  public abstract BenefitStrength strength();

  /** Returns when it is felt, if given. */
  public abstract Optional<BenefitOnset> onset();

  /** Returns the share of people who have it, if a source gives one. */
  public abstract Optional<Probability> probability();

  @Value.Check
  void check() {
    Invariant.text("Benefit", "text", text());
  }

  /** Builds a {@link Benefit}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Benefit benefit);

    /** Sets the goal that it serves. Required. */
    Builder goal(Goal goal);

    /** Sets the benefit in words. Required. */
    Builder text(String text);

    /** Sets how firmly it can be expected. Required. */
    Builder strength(BenefitStrength strength);

    /** Sets when it is felt. */
    Builder onset(BenefitOnset onset);

    /** Sets or clears {@link Benefit#onset()}. */
    Builder onset(Optional<? extends BenefitOnset> onset);

    /** Sets the share of people who have it, if a source gives one. */
    Builder probability(Probability probability);

    /** Sets or clears {@link Benefit#probability()}. */
    Builder probability(Optional<? extends Probability> probability);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Benefit build();
  }
}
