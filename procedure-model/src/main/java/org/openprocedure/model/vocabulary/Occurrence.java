package org.openprocedure.model.vocabulary;

/**
 * How regularly something is part of a procedure.
 *
 * @since 0.1.0
 */
public enum Occurrence implements Term {
  ALWAYS("always"),
  USUALLY("usually"),
  OFTEN("often"),
  SOMETIMES("sometimes"),
  RARELY("rarely");

  private final String label;

  Occurrence(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
