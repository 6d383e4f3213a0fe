package org.openprocedure.model;

import java.util.Objects;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

/**
 * A code that stands for a procedure, more or less closely. One procedure has many codes and one
 * code belongs to many procedures.
 *
 * @param code the code
 * @param match how closely it fits
 * @since 0.1.0
 */
public record CodeMapping(Code code, CodeMatch match) {

  /** Creates a mapping. */
  public CodeMapping {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(match, "match");
  }

  /**
   * Returns the mapping to a code.
   *
   * @throws InvalidProcedureException if the value does not have the shape that the system asks for
   */
  public static CodeMapping of(CodeSystem system, String value, CodeMatch match) {
    return new CodeMapping(Code.of(system, value), match);
  }
}
