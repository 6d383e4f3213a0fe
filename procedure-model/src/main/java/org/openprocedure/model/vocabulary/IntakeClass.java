package org.openprocedure.model.vocabulary;

import java.util.OptionalInt;

/**
 * A kind of food or drink, by how long it stays in the stomach.
 *
 * <p>The classes and their hours are those of the American Society of Anesthesiologists' practice
 * guideline on preoperative fasting (2017, updated 2023), for healthy patients and planned
 * procedures.
 *
 * @since 0.1.0
 */
public enum IntakeClass implements Term {
  CLEAR_LIQUIDS("clear liquids", 2),
  CARBOHYDRATE_DRINK("clear carbohydrate drink", 2),
  BREAST_MILK("breast milk", 4),
  INFANT_FORMULA("infant formula", 6),
  NON_HUMAN_MILK("milk", 6),
  LIGHT_MEAL("light meal", 6),
  HEAVY_MEAL("fried, fatty or meat meal", 8),
  /** Only where a procedure needs it: the guideline knows no blanket fast. */
  ANYTHING_BY_MOUTH("any food or drink", 0);

  private final String label;
  private final int guidelineHours;

  IntakeClass(String label, int guidelineHours) {
    this.label = label;
    this.guidelineHours = guidelineHours;
  }

  @Override
  public String label() {
    return label;
  }

  /**
   * Returns the hours of fasting that the guideline asks for at least, or empty if it is silent.
   */
  public OptionalInt guidelineHours() {
    return guidelineHours == 0 ? OptionalInt.empty() : OptionalInt.of(guidelineHours);
  }
}
