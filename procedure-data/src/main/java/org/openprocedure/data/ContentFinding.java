package org.openprocedure.data;

import org.openprocedure.model.ProcedureId;

/**
 * Something that a valid record lacks or gets wrong by the editors' standard.
 *
 * @param procedure the record
 * @param part the part of it, as a JSON member name such as {@code recovery.milestones}
 * @param message what is asked for and what was found
 * @since 0.1.0
 */
public record ContentFinding(ProcedureId procedure, String part, String message) {

  /** Returns the finding as a line: "id: part: message". */
  @Override
  public String toString() {
    return procedure + ": " + part + ": " + message;
  }
}
