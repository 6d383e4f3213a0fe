package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often a step is done again.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Repeat permits ImmutableRepeat {

  Repeat() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableRepeat.builder();
  }

  /** Returns a repetition by number. */
  public static Repeat of(Count count, String what) {
    return builder().count(count).what(what).build();
  }

  /** Returns a repetition that a condition ends. */
  public static Repeat until(String condition, String what) {
    return builder().until(condition).what(what).build();
  }

  /** Returns how many times, if a number is known. */
  public abstract Optional<Count> count();

  /** Returns what is repeated: "freeze-thaw cycles". */
  public abstract String what();

  /**
   * Returns the condition that ends the repetition: "the edge of the sample is clear", if given.
   */
  public abstract Optional<String> until();

  @Value.Check
  void check() {
    Invariant.text("Repeat", "what", what());
    Invariant.optionalText("Repeat", "until", until());
    if (count().isEmpty() && until().isEmpty()) {
      throw InvalidProcedureException.of(
          "Repeat", "count", "or until must be given, but both are absent");
    }
  }

  /** Builds a {@link Repeat}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Repeat repeat);

    /** Sets how many times, if a number is known. */
    Builder count(Count count);

    /** Sets or clears {@link Repeat#count()}. */
    Builder count(Optional<? extends Count> count);

    /** Sets what is repeated: "freeze-thaw cycles". Required. */
    Builder what(String what);

    /** Sets the condition that ends the repetition: "the edge of the sample is clear". */
    Builder until(String until);

    /** Sets or clears {@link Repeat#until()}. */
    Builder until(Optional<String> until);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Repeat build();
  }
}
