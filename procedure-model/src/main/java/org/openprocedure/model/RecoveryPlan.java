package org.openprocedure.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.Activity;

/**
 * What happens after a procedure until the person is back to normal.
 *
 * <p>An empty plan says that nothing is known of recovery; one that is {@link #notNeeded} says that
 * there is none, and why.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class RecoveryPlan permits ImmutableRecoveryPlan {

  RecoveryPlan() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableRecoveryPlan.builder();
  }

  /** Returns a plan that says why there is no recovery, as after a scan. */
  public static RecoveryPlan none(String why) {
    return builder().notNeeded(why).build();
  }

  /** Returns why there is no recovery, where there is none; excludes everything else. */
  public abstract Optional<String> notNeeded();

  /** Returns the time at the place of care, after the procedure, if given. */
  public abstract Optional<Span> stay();

  /** Returns the stay in words, if given. */
  public abstract Optional<String> stayText();

  /** Returns the stretches of recovery, in order. */
  public abstract List<RecoveryPhase> phases();

  /** Returns when activities are possible again, each activity once. */
  public abstract List<Milestone> milestones();

  /** Returns how pain is treated. */
  public abstract List<String> painControl();

  /** Returns medicines taken afterwards. */
  public abstract List<RecoveryMedicine> medicines();

  /** Returns how to look after the wound. */
  public abstract List<String> woundCare();

  /** Returns what else helps recovery. */
  public abstract List<String> selfCare();

  /** Returns what to avoid. */
  public abstract List<Restriction> restrictions();

  /** Returns help by therapists. */
  public abstract List<Therapy> therapies();

  /** Returns visits and tests afterwards. */
  public abstract List<FollowUp> followUps();

  /** Returns what to look out for and what to do then. */
  public abstract List<WarningSign> warningSigns();

  /** Returns when the person usually gets back to an activity, if the plan says. */
  public Optional<Milestone> milestone(Activity activity) {
    return milestones().stream().filter(milestone -> milestone.activity() == activity).findFirst();
  }

  @Value.Check
  void check() {
    Invariant.optionalText("RecoveryPlan", "notNeeded", notNeeded());
    Invariant.optionalText("RecoveryPlan", "stayText", stayText());
    Invariant.texts("RecoveryPlan", "painControl", painControl());
    Invariant.texts("RecoveryPlan", "woundCare", woundCare());
    Invariant.texts("RecoveryPlan", "selfCare", selfCare());
    if (notNeeded().isPresent() && hasContent()) {
      throw InvalidProcedureException.of(
          "RecoveryPlan", "notNeeded", "excludes every other field, but some are filled");
    }
    Invariant.distinctTerms("RecoveryPlan", "milestones", milestoneActivities());
  }

  private List<Activity> milestoneActivities() {
    List<Activity> activities = new ArrayList<>();
    for (Milestone milestone : milestones()) {
      activities.add(milestone.activity());
    }
    return activities;
  }

  private boolean hasContent() {
    return stay().isPresent()
        || stayText().isPresent()
        || Stream.of(
                phases(),
                milestones(),
                painControl(),
                medicines(),
                woundCare(),
                selfCare(),
                restrictions(),
                therapies(),
                followUps(),
                warningSigns())
            .anyMatch(list -> !list.isEmpty());
  }

  /** Builds a {@link RecoveryPlan}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(RecoveryPlan recoveryPlan);

    /** Sets why there is no recovery, where there is none; excludes everything else. */
    Builder notNeeded(String notNeeded);

    /** Sets or clears {@link RecoveryPlan#notNeeded()}. */
    Builder notNeeded(Optional<String> notNeeded);

    /** Sets the time at the place of care, after the procedure. */
    Builder stay(Span stay);

    /** Sets or clears {@link RecoveryPlan#stay()}. */
    Builder stay(Optional<? extends Span> stay);

    /** Sets the stay in words. */
    Builder stayText(String stayText);

    /** Sets or clears {@link RecoveryPlan#stayText()}. */
    Builder stayText(Optional<String> stayText);

    /** Adds to {@link RecoveryPlan#phases()}. */
    Builder addPhase(RecoveryPhase phase);

    /** Sets {@link RecoveryPlan#phases()} as a whole. */
    Builder phases(Iterable<? extends RecoveryPhase> phases);

    /** Adds to {@link RecoveryPlan#milestones()}. */
    Builder addMilestone(Milestone milestone);

    /** Sets {@link RecoveryPlan#milestones()} as a whole. */
    Builder milestones(Iterable<? extends Milestone> milestones);

    /** Adds to {@link RecoveryPlan#painControl()}. */
    Builder addPainControl(String painControl);

    /** Sets {@link RecoveryPlan#painControl()} as a whole. */
    Builder painControl(Iterable<String> painControl);

    /** Adds to {@link RecoveryPlan#medicines()}. */
    Builder addMedicine(RecoveryMedicine medicine);

    /** Sets {@link RecoveryPlan#medicines()} as a whole. */
    Builder medicines(Iterable<? extends RecoveryMedicine> medicines);

    /** Adds to {@link RecoveryPlan#woundCare()}. */
    Builder addWoundCare(String woundCare);

    /** Sets {@link RecoveryPlan#woundCare()} as a whole. */
    Builder woundCare(Iterable<String> woundCare);

    /** Adds to {@link RecoveryPlan#selfCare()}. */
    Builder addSelfCare(String selfCare);

    /** Sets {@link RecoveryPlan#selfCare()} as a whole. */
    Builder selfCare(Iterable<String> selfCare);

    /** Adds to {@link RecoveryPlan#restrictions()}. */
    Builder addRestriction(Restriction restriction);

    /** Sets {@link RecoveryPlan#restrictions()} as a whole. */
    Builder restrictions(Iterable<? extends Restriction> restrictions);

    /** Adds to {@link RecoveryPlan#therapies()}. */
    Builder addTherapy(Therapy therapy);

    /** Sets {@link RecoveryPlan#therapies()} as a whole. */
    Builder therapies(Iterable<? extends Therapy> therapies);

    /** Adds to {@link RecoveryPlan#followUps()}. */
    Builder addFollowUp(FollowUp followUp);

    /** Sets {@link RecoveryPlan#followUps()} as a whole. */
    Builder followUps(Iterable<? extends FollowUp> followUps);

    /** Adds to {@link RecoveryPlan#warningSigns()}. */
    Builder addWarningSign(WarningSign warningSign);

    /** Sets {@link RecoveryPlan#warningSigns()} as a whole. */
    Builder warningSigns(Iterable<? extends WarningSign> warningSigns);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    RecoveryPlan build();
  }
}
