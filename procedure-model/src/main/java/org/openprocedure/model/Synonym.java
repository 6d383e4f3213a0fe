package org.openprocedure.model;

import java.util.Objects;
import org.openprocedure.model.vocabulary.Register;

/**
 * Another name of a procedure.
 *
 * @param text the name
 * @param register who uses it
 * @since 0.1.0
 */
public record Synonym(String text, Register register) {

  /**
   * Creates a synonym.
   *
   * @throws InvalidProcedureException if the text is empty or not one clean line
   */
  public Synonym {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(register, "register");
    Invariant.text("Synonym", "text", text);
  }

  /**
   * Returns a synonym.
   *
   * @throws InvalidProcedureException if the text is empty or not one clean line
   */
  public static Synonym of(String text, Register register) {
    return new Synonym(text, register);
  }
}
