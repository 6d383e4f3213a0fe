package org.openprocedure.model.vocabulary;

/**
 * How long a person stays at the place of care.
 *
 * @since 0.1.0
 */
public enum Stay implements Term {
  SAME_DAY("home the same day"),
  OVERNIGHT("one night"),
  INPATIENT("hospital stay");

  private final String label;

  Stay(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
