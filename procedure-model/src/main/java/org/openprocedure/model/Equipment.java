package org.openprocedure.model;

import java.util.Objects;
import org.openprocedure.model.vocabulary.EquipmentKind;
import org.openprocedure.model.vocabulary.Occurrence;

/**
 * An instrument or machine that a procedure uses.
 *
 * @param kind the kind of instrument or machine
 * @param text the equipment in words
 * @param occurrence how regularly it is used
 * @since 0.1.0
 */
public record Equipment(EquipmentKind kind, String text, Occurrence occurrence) {

  /**
   * Creates a piece of equipment.
   *
   * @throws InvalidProcedureException if the text is empty or not one clean line
   */
  public Equipment {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(occurrence, "occurrence");
    Invariant.text("Equipment", "text", text);
  }

  /**
   * Returns a piece of equipment.
   *
   * @throws InvalidProcedureException if the text is empty or not one clean line
   */
  public static Equipment of(EquipmentKind kind, String text, Occurrence occurrence) {
    return new Equipment(kind, text, occurrence);
  }
}
