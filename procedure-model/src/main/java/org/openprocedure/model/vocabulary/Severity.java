package org.openprocedure.model.vocabulary;

/**
 * How bad a complication is for the person who has it.
 *
 * @since 0.1.0
 */
public enum Severity implements Term {
  MILD("mild"),
  MODERATE("moderate"),
  SEVERE("severe"),
  LIFE_THREATENING("life-threatening");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
