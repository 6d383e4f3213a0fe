package org.openprocedure.model;

import java.util.List;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.Awareness;
import org.openprocedure.model.vocabulary.ComfortMeasure;
import org.openprocedure.model.vocabulary.Sensation;
import org.openprocedure.model.vocabulary.Subject;

/**
 * What a person goes through at one time of a procedure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Experience permits ImmutableExperience {

  Experience() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableExperience.builder();
  }

  /** Returns a patient's experience in words. */
  public static Experience of(String text) {
    return builder().text(text).build();
  }

  /** Returns who goes through it; the patient, when not set. */
  @Value.Default
  public Subject subject() {
    return Subject.PATIENT;
  }

  /** Returns how awake the person is; more than one where it depends. */
  public abstract List<Awareness> awareness();

  /** Returns what may be felt. */
  public abstract List<Sensation> sensations();

  /** Returns what makes it easier. */
  public abstract List<ComfortMeasure> comfort();

  /** Returns the experience in words. */
  public abstract String text();

  @Value.Check
  void check() {
    Invariant.distinctTerms("Experience", "awareness", awareness());
    Invariant.distinctTerms("Experience", "sensations", sensations());
    Invariant.distinctTerms("Experience", "comfort", comfort());
    Invariant.text("Experience", "text", text());
  }

  /** Builds a {@link Experience}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Experience experience);

    /** Sets who goes through it; the patient, when not set. */
    Builder subject(Subject subject);

    /** Adds to {@link Experience#awareness()}. */
    Builder addAwareness(Awareness awareness);

    /** Sets {@link Experience#awareness()} as a whole. */
    Builder awareness(Iterable<? extends Awareness> awareness);

    /** Adds to {@link Experience#sensations()}. */
    Builder addSensation(Sensation sensation);

    /** Sets {@link Experience#sensations()} as a whole. */
    Builder sensations(Iterable<? extends Sensation> sensations);

    /** Adds to {@link Experience#comfort()}. */
    Builder addComfort(ComfortMeasure comfort);

    /** Sets {@link Experience#comfort()} as a whole. */
    Builder comfort(Iterable<? extends ComfortMeasure> comfort);

    /** Sets the experience in words. Required. */
    Builder text(String text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Experience build();
  }
}
