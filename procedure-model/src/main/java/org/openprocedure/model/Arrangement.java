package org.openprocedure.model;

import java.util.Objects;
import org.openprocedure.model.vocabulary.ArrangementKind;

/**
 * Something to arrange before a procedure.
 *
 * @param kind what is to be arranged
 * @param text the arrangement in words
 * @since 0.1.0
 */
public record Arrangement(ArrangementKind kind, String text) {

  /**
   * Creates an arrangement.
   *
   * @throws InvalidProcedureException if the text is empty or not one clean line
   */
  public Arrangement {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Invariant.text("Arrangement", "text", text);
  }

  /**
   * Returns an arrangement.
   *
   * @throws InvalidProcedureException if the text is empty or not one clean line
   */
  public static Arrangement of(ArrangementKind kind, String text) {
    return new Arrangement(kind, text);
  }
}
