package org.openprocedure.model.vocabulary;

/**
 * How strictly a contraindication rules a procedure out.
 *
 * @since 0.1.0
 */
public enum ContraindicationStrength implements Term {
  ABSOLUTE("must not be done"),
  RELATIVE("needs a careful decision");

  private final String label;

  ContraindicationStrength(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
