package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.IntakeClass;

/**
 * How long before a procedure a kind of food or drink must stop.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Fasting permits ImmutableFasting {

  Fasting() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableFasting.builder();
  }

  /** Returns a rule that always holds. */
  public static Fasting of(IntakeClass intake, int minimumHours) {
    return builder().intake(intake).minimumHours(minimumHours).build();
  }

  /** Returns the kind of food or drink. */
  public abstract IntakeClass intake();

  /** Returns the hours without it, at least; from 1 to 72. */
  public abstract int minimumHours();

  /** Returns the case in which the rule holds, if not always; completes "when ...". */
  public abstract Optional<String> when();

  /** Returns the rule in words, if more is to be said. */
  public abstract Optional<String> text();

  @Value.Check
  void check() {
    Invariant.optionalText("Fasting", "when", when());
    Invariant.optionalText("Fasting", "text", text());
    Invariant.range("Fasting", "minimumHours", minimumHours(), 1, 72);
  }

  /** Builds a {@link Fasting}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Fasting fasting);

    /** Sets the kind of food or drink. Required. */
    Builder intake(IntakeClass intake);

    /** Sets the hours without it, at least; from 1 to 72. Required. */
    Builder minimumHours(int minimumHours);

    /** Sets the case in which the rule holds, if not always; completes "when ...". */
    Builder when(String when);

    /** Sets or clears {@link Fasting#when()}. */
    Builder when(Optional<String> when);

    /** Sets the rule in words, if more is to be said. */
    Builder text(String text);

    /** Sets or clears {@link Fasting#text()}. */
    Builder text(Optional<String> text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Fasting build();
  }
}
