package org.openprocedure.data;

import java.util.Optional;
import org.openprocedure.model.ProcedureId;

/**
 * Something that a valid record, or a catalogue as a whole, lacks or gets wrong by the editors'
 * standard.
 *
 * @param procedure the record; empty where the catalogue as a whole is meant
 * @param part the part of it, as a JSON member name such as {@code recovery.milestones}
 * @param message what is asked for and what was found
 * @since 0.1.0
 */
public record ContentFinding(Optional<ProcedureId> procedure, String part, String message) {

  /** Returns a finding in a record. */
  static ContentFinding of(ProcedureId procedure, String part, String message) {
    return new ContentFinding(Optional.of(procedure), part, message);
  }

  /** Returns a finding in a catalogue as a whole. */
  static ContentFinding ofCatalog(String part, String message) {
    return new ContentFinding(Optional.empty(), part, message);
  }

  /** Returns the finding as a line: "id: part: message", or "catalogue: part: message". */
  @Override
  public String toString() {
    return procedure.map(ProcedureId::value).orElse("catalogue") + ": " + part + ": " + message;
  }
}
