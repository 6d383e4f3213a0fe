package org.openprocedure.model.vocabulary;

/**
 * How firmly a benefit can be expected.
 *
 * @since 0.1.0
 */
public enum BenefitStrength implements Term {
  EXPECTED("expected"),
  LIKELY("likely"),
  POSSIBLE("possible");

  private final String label;

  BenefitStrength(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
