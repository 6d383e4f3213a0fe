package org.openprocedure.model.vocabulary;

/**
 * Which side of the body a procedure concerns.
 *
 * @since 0.1.0
 */
public enum Laterality implements Term {
  LEFT("left"),
  RIGHT("right"),
  BILATERAL("both sides"),
  EITHER_SIDE("left or right");

  private final String label;

  Laterality(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
