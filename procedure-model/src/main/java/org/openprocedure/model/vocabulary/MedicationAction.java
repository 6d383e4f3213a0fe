package org.openprocedure.model.vocabulary;

/**
 * What happens to a medicine before a procedure.
 *
 * @since 0.1.0
 */
public enum MedicationAction implements Term {
  STOP("stop"),
  PAUSE("pause"),
  ADJUST("change the dose"),
  CONTINUE("keep taking"),
  START("start"),
  SWITCH("change to another medicine"),
  ASK("ask the care team");

  private final String label;

  MedicationAction(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
