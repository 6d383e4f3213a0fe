package org.openprocedure.model.vocabulary;

/**
 * How far a procedure enters the body.
 *
 * @since 0.1.0
 */
public enum Invasiveness implements Term {
  NON_INVASIVE("nothing enters the body"),
  MINIMALLY_INVASIVE("needle, scope or small cuts"),
  INVASIVE("open operation");

  private final String label;

  Invasiveness(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
