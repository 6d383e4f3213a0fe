package org.openprocedure.model.vocabulary;

/**
 * What to do when a warning sign shows.
 *
 * @since 0.1.0
 */
public enum WarningAction implements Term {
  EMERGENCY("call the emergency number"),
  CALL_NOW("call at once, day or night"),
  CALL_TODAY("call the same day"),
  CALL_SOON("call within a few days");

  private final String label;

  WarningAction(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
