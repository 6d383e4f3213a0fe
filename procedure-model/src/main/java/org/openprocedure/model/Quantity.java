package org.openprocedure.model;

import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.QuantityUnit;

/**
 * A measured amount other than a time, with its unit, such as "at least 5 cm" or "under 3 mL".
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Quantity permits ImmutableQuantity {

  Quantity() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableQuantity.builder();
  }

  /** Returns a single amount: "5 cm". */
  public static Quantity of(double amount, QuantityUnit unit) {
    return of(amount, amount, unit);
  }

  /** Returns an amount from a smallest to a largest: "2 to 5 cm". */
  public static Quantity of(double min, double max, QuantityUnit unit) {
    return builder().min(min).max(max).unit(unit).build();
  }

  /** Returns an amount without a largest: "at least 5 cm". */
  public static Quantity atLeast(double min, QuantityUnit unit) {
    return builder().min(min).unit(unit).build();
  }

  /** Returns an amount without a smallest, the largest included: "up to 5 cm". */
  public static Quantity upTo(double max, QuantityUnit unit) {
    return builder().max(max).unit(unit).build();
  }

  /** Returns an amount that stays below a limit: "under 5 cm". */
  public static Quantity under(double limit, QuantityUnit unit) {
    return builder().below(limit).unit(unit).build();
  }

  /** Returns the smallest amount, itself included, if given. */
  public abstract OptionalDouble min();

  /** Returns the largest amount, itself included, if given. */
  public abstract OptionalDouble max();

  /** Returns the amount that is no longer included: "under 5 cm"; excludes {@code max}. */
  public abstract OptionalDouble below();

  /** Returns the unit of the amounts. */
  public abstract QuantityUnit unit();

  /** Returns whether the amount is a rough figure. */
  @Value.Default
  public boolean about() {
    return false;
  }

  /** Returns the amount in words: "at least 5 cm". */
  @Override
  public String toString() {
    return Ranges.inWords(min(), max(), below(), about()) + " " + unit().label();
  }

  @Value.Check
  void check() {
    if (min().isEmpty() && max().isEmpty() && below().isEmpty()) {
      throw InvalidProcedureException.of(
          "Quantity", "min", "or max or below must be given, but all are absent");
    }
    if (max().isPresent() && below().isPresent()) {
      throw InvalidProcedureException.of(
          "Quantity",
          "below",
          "must not stand beside max, but was " + Ranges.number(below().getAsDouble()));
    }
    Invariant.optionalRange("Quantity", "min", min(), -1e9, 1e9);
    Invariant.optionalRange("Quantity", "max", max(), -1e9, 1e9);
    Invariant.optionalRange("Quantity", "below", below(), -1e9, 1e9);
    if (min().isPresent() && max().isPresent()) {
      Invariant.ordered("Quantity", min().getAsDouble(), max().getAsDouble());
    }
    if (min().isPresent() && below().isPresent() && min().getAsDouble() >= below().getAsDouble()) {
      throw InvalidProcedureException.of(
          "Quantity",
          "min",
          "must be less than below ("
              + Ranges.number(below().getAsDouble())
              + "), but was "
              + Ranges.number(min().getAsDouble()));
    }
  }

  /** Builds a {@link Quantity}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Quantity quantity);

    /** Sets the smallest amount, itself included. */
    Builder min(double min);

    /** Sets or clears {@link Quantity#min()}. */
    Builder min(OptionalDouble min);

    /** Sets the largest amount, itself included. */
    Builder max(double max);

    /** Sets or clears {@link Quantity#max()}. */
    Builder max(OptionalDouble max);

    /** Sets the amount that is no longer included: "under 5 cm"; excludes {@code max}. */
    Builder below(double below);

    /** Sets or clears {@link Quantity#below()}. */
    Builder below(OptionalDouble below);

    /** Sets the unit of the amounts. Required. */
    Builder unit(QuantityUnit unit);

    /** Sets whether the amount is a rough figure. */
    Builder about(boolean about);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Quantity build();
  }
}
