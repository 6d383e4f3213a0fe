package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.DrugClass;
import org.openprocedure.model.vocabulary.MedicationAction;

/**
 * What happens to a kind of medicine before a procedure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class MedicationChange permits ImmutableMedicationChange {

  MedicationChange() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableMedicationChange.builder();
  }

  /** Returns the kind of medicine. */
  public abstract DrugClass drugClass();

  /** Returns what happens to it. */
  public abstract MedicationAction action();

  /** Returns how long before the procedure; absent where the care team decides. */
  public abstract Optional<Span> leadTime();

  /** Returns the case in which the change is made, if not always; completes "when ...". */
  public abstract Optional<String> when();

  /** Returns the change in words. */
  public abstract String text();

  @Value.Check
  void check() {
    Invariant.optionalText("MedicationChange", "when", when());
    Invariant.text("MedicationChange", "text", text());
  }

  /** Builds a {@link MedicationChange}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(MedicationChange medicationChange);

    /** Sets the kind of medicine. Required. */
    Builder drugClass(DrugClass drugClass);

    /** Sets what happens to it. Required. */
    Builder action(MedicationAction action);

    /** Sets how long before the procedure; absent where the care team decides. */
    Builder leadTime(Span leadTime);

    /** Sets or clears {@link MedicationChange#leadTime()}. */
    Builder leadTime(Optional<? extends Span> leadTime);

    /** Sets the case in which the change is made, if not always; completes "when ...". */
    Builder when(String when);

    /** Sets or clears {@link MedicationChange#when()}. */
    Builder when(Optional<String> when);

    /** Sets the change in words. Required. */
    Builder text(String text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    MedicationChange build();
  }
}
