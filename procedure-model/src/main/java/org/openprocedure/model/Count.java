package org.openprocedure.model;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A number of things, such as "2" or "6 to 12" or "at least 2".
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Count permits ImmutableCount {

  Count() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableCount.builder();
  }

  /** Returns a single number. */
  public static Count of(int number) {
    return of(number, number);
  }

  /** Returns a number from a smallest to a largest. */
  public static Count of(int min, int max) {
    return builder().min(min).max(max).build();
  }

  /** Returns a number without an upper limit. */
  public static Count atLeast(int min) {
    return builder().min(min).build();
  }

  /** Returns the smallest number, from 1 to 1,000,000, if given. */
  public abstract OptionalInt min();

  /** Returns the largest number, from 1 to 1,000,000, if given. */
  public abstract OptionalInt max();

  /** Returns the number in words: "6 to 12". */
  @Override
  public String toString() {
    return Ranges.inWords(min(), max(), false);
  }

  @Value.Check
  void check() {
    if (min().isEmpty() && max().isEmpty()) {
      throw InvalidProcedureException.of(
          "Count", "min", "or max must be given, but both are absent");
    }
    Invariant.optionalRange("Count", "min", min(), 1, 1_000_000);
    Invariant.optionalRange("Count", "max", max(), 1, 1_000_000);
    if (min().isPresent() && max().isPresent()) {
      Invariant.ordered("Count", min().getAsInt(), max().getAsInt());
    }
  }

  /** Builds a {@link Count}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Count count);

    /** Sets the smallest number, from 1 to 1,000,000. */
    Builder min(int min);

    /** Sets or clears {@link Count#min()}. */
    Builder min(OptionalInt min);

    /** Sets the largest number, from 1 to 1,000,000. */
    Builder max(int max);

    /** Sets or clears {@link Count#max()}. */
    Builder max(OptionalInt max);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Count build();
  }
}
