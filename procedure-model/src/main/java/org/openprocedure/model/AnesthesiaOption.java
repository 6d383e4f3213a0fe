package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.AnesthesiaType;

/**
 * A kind of anesthesia that a procedure may be done under.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class AnesthesiaOption permits ImmutableAnesthesiaOption {

  AnesthesiaOption() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableAnesthesiaOption.builder();
  }

  /** Returns an option without further words. */
  public static AnesthesiaOption of(AnesthesiaType type) {
    return builder().type(type).build();
  }

  /** Returns the kind of anesthesia. */
  public abstract AnesthesiaType type();

  /** Returns the case in which it is chosen, where there is a choice; completes "when ...". */
  public abstract Optional<String> when();

  /** Returns what it means for the person, if given. */
  public abstract Optional<String> text();

  @Value.Check
  void check() {
    Invariant.optionalText("AnesthesiaOption", "when", when());
    Invariant.optionalText("AnesthesiaOption", "text", text());
  }

  /** Builds a {@link AnesthesiaOption}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(AnesthesiaOption anesthesiaOption);

    /** Sets the kind of anesthesia. Required. */
    Builder type(AnesthesiaType type);

    /** Sets the case in which it is chosen, where there is a choice; completes "when ...". */
    Builder when(String when);

    /** Sets or clears {@link AnesthesiaOption#when()}. */
    Builder when(Optional<String> when);

    /** Sets what it means for the person. */
    Builder text(String text);

    /** Sets or clears {@link AnesthesiaOption#text()}. */
    Builder text(Optional<String> text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    AnesthesiaOption build();
  }
}
