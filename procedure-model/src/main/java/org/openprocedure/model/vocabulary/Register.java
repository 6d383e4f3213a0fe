package org.openprocedure.model.vocabulary;

/**
 * Who uses a synonym: how a word for a procedure sounds to the reader.
 *
 * @since 0.1.0
 */
public enum Register implements Term {
  LAY("everyday word"),
  CLINICAL("clinical term"),
  ABBREVIATION("abbreviation"),
  EPONYM("named after a person");

  private final String label;

  Register(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
