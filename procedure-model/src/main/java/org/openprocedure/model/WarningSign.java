package org.openprocedure.model;

import java.util.Objects;
import org.openprocedure.model.vocabulary.Subject;
import org.openprocedure.model.vocabulary.WarningAction;

/**
 * Something to look out for after a procedure, and what to do then.
 *
 * @param sign what is seen or felt
 * @param action what to do
 * @param subject whom it is seen in
 * @since 0.1.0
 */
public record WarningSign(String sign, WarningAction action, Subject subject) {

  /**
   * Creates a warning sign.
   *
   * @throws InvalidProcedureException if the sign is empty or not one clean line
   */
  public WarningSign {
    Objects.requireNonNull(sign, "sign");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(subject, "subject");
    Invariant.text("WarningSign", "sign", sign);
  }

  /**
   * Returns a warning sign in the patient.
   *
   * @throws InvalidProcedureException if the sign is empty or not one clean line
   */
  public static WarningSign of(String sign, WarningAction action) {
    return new WarningSign(sign, action, Subject.PATIENT);
  }
}
