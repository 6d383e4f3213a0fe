package org.openprocedure.model.vocabulary;

/**
 * Whom a fact concerns where a procedure touches more than one person.
 *
 * @since 0.1.0
 */
public enum Subject implements Term {
  PATIENT("patient"),
  NEWBORN("newborn"),
  FETUS("unborn baby"),
  DONOR("donor"),
  CAREGIVER("parent or caregiver");

  private final String label;

  Subject(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
