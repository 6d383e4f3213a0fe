package org.openprocedure.model.vocabulary;

import java.util.Optional;

/**
 * How soon a procedure has to be done.
 *
 * <p>The standard codes are those of HL7 v3 {@code ActPriority}.
 *
 * @since 0.1.0
 */
public enum Urgency implements Term {
  ELECTIVE("planned", "EL"),
  URGENT("urgent, within hours or days", "UR"),
  EMERGENCY("emergency, at once", "EM");

  private final String label;
  private final String priority;

  Urgency(String label, String priority) {
    this.label = label;
    this.priority = priority;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public Optional<StandardCode> standardCode() {
    return Optional.of(
        new StandardCode("http://terminology.hl7.org/CodeSystem/v3-ActPriority", priority));
  }
}
