package org.openprocedure.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a value is built that breaks a rule of the model.
 *
 * <p>The message names the type and the field, says what is allowed, and shows what was found.
 *
 * @since 0.1.0
 */
public final class InvalidProcedureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String field;

  /** Creates an exception that concerns a value as a whole. */
  InvalidProcedureException(String message) {
    super(message);
    this.field = null;
  }

  private InvalidProcedureException(String message, String field) {
    super(message);
    this.field = field;
  }

  /** Returns an exception that reads "Type.field rule-and-value". */
  static InvalidProcedureException of(String type, String field, String ruleAndValue) {
    return new InvalidProcedureException(type + "." + field + " " + ruleAndValue, field);
  }

  /** Returns the name of the field that breaks the rule, or empty if no single field does. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }
}
