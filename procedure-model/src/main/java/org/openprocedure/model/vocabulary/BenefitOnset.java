package org.openprocedure.model.vocabulary;

/**
 * When a benefit is felt.
 *
 * @since 0.1.0
 */
public enum BenefitOnset implements Term {
  AT_ONCE("at once"),
  WITHIN_DAYS("within days"),
  AFTER_RECOVERY("after recovery"),
  OVER_MONTHS("over months"),
  LONG_TERM("long term");

  private final String label;

  BenefitOnset(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
