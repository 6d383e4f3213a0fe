package org.openprocedure.model;

import java.util.Objects;

/**
 * An amount with a name: "total dose, 50 Gy".
 *
 * @param name what is measured
 * @param quantity the amount
 * @since 0.1.0
 */
public record Measure(String name, Quantity quantity) {

  /**
   * Creates a measure.
   *
   * @throws InvalidProcedureException if the name is empty or not one clean line
   */
  public Measure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(quantity, "quantity");
    Invariant.text("Measure", "name", name);
  }

  /**
   * Returns a measure.
   *
   * @throws InvalidProcedureException if the name is empty or not one clean line
   */
  public static Measure of(String name, Quantity quantity) {
    return new Measure(name, quantity);
  }
}
