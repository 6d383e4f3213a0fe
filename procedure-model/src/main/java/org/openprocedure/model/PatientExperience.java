package org.openprocedure.model;

import java.util.List;
import org.immutables.value.Value;

/**
 * What it is like: before, during and after.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class PatientExperience permits ImmutablePatientExperience {

  PatientExperience() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutablePatientExperience.builder();
  }

  /** Returns what it is like beforehand, on the day. */
  public abstract List<Experience> before();

  /** Returns what it is like while it is done. */
  public abstract List<Experience> during();

  /** Returns what it is like afterwards. */
  public abstract List<Experience> after();

  /** Builds a {@link PatientExperience}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(PatientExperience patientExperience);

    /** Adds to {@link PatientExperience#before()}. */
    Builder addBefore(Experience experience);

    /** Sets {@link PatientExperience#before()} as a whole. */
    Builder before(Iterable<? extends Experience> before);

    /** Adds to {@link PatientExperience#during()}. */
    Builder addDuring(Experience experience);

    /** Sets {@link PatientExperience#during()} as a whole. */
    Builder during(Iterable<? extends Experience> during);

    /** Adds to {@link PatientExperience#after()}. */
    Builder addAfter(Experience experience);

    /** Sets {@link PatientExperience#after()} as a whole. */
    Builder after(Iterable<? extends Experience> after);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    PatientExperience build();
  }
}
