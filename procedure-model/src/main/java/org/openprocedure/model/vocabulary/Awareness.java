package org.openprocedure.model.vocabulary;

/**
 * How awake a person is.
 *
 * @since 0.1.0
 */
public enum Awareness implements Term {
  AWAKE("awake"),
  DROWSY("drowsy"),
  ASLEEP("asleep");

  private final String label;

  Awareness(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
