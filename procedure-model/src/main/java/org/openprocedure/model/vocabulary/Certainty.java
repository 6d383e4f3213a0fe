package org.openprocedure.model.vocabulary;

/**
 * How sure it is that a finding is present.
 *
 * @since 0.1.0
 */
public enum Certainty implements Term {
  SUSPECTED("suspected"),
  CONFIRMED("confirmed"),
  SUSPECTED_OR_CONFIRMED("suspected or confirmed");

  private final String label;

  Certainty(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
