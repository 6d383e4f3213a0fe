package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.DrugClass;

/**
 * A medicine taken after a procedure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class RecoveryMedicine permits ImmutableRecoveryMedicine {

  RecoveryMedicine() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableRecoveryMedicine.builder();
  }

  /** Returns the kind of medicine. */
  public abstract DrugClass drugClass();

  /** Returns how long it is taken; absent where the care team decides. */
  public abstract Optional<Span> span();

  /** Returns whether it is taken for life. */
  @Value.Default
  public boolean lifelong() {
    return false;
  }

  /** Returns the medicine in words. */
  public abstract String text();

  @Value.Check
  void check() {
    Invariant.text("RecoveryMedicine", "text", text());
    if (lifelong() && span().isPresent()) {
      throw InvalidProcedureException.of(
          "RecoveryMedicine",
          "span",
          "must be absent for a lifelong medicine, but was " + span().get());
    }
  }

  /** Builds a {@link RecoveryMedicine}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(RecoveryMedicine recoveryMedicine);

    /** Sets the kind of medicine. Required. */
    Builder drugClass(DrugClass drugClass);

    /** Sets how long it is taken; absent where the care team decides. */
    Builder span(Span span);

    /** Sets or clears {@link RecoveryMedicine#span()}. */
    Builder span(Optional<? extends Span> span);

    /** Sets whether it is taken for life. */
    Builder lifelong(boolean lifelong);

    /** Sets the medicine in words. Required. */
    Builder text(String text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    RecoveryMedicine build();
  }
}
