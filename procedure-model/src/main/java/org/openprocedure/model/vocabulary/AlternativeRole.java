package org.openprocedure.model.vocabulary;

/**
 * Whether an alternative replaces a procedure or goes with it.
 *
 * @since 0.1.0
 */
public enum AlternativeRole implements Term {
  INSTEAD("instead"),
  BESIDE("together with the procedure"),
  EITHER("instead or together");

  private final String label;

  AlternativeRole(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
