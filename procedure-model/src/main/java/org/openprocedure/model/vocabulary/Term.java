package org.openprocedure.model.vocabulary;

import java.util.Locale;
import java.util.Optional;

/**
 * An entry of a closed vocabulary.
 *
 * @since 0.1.0
 */
public interface Term {

  /** Returns the name of the constant, such as {@code OPERATING_ROOM}. */
  String name();

  /** Returns the English label that a person reads, such as "operating room". */
  String label();

  /**
   * Returns the stable code that stands in JSON: the constant's name in lower case with hyphens,
   * such as {@code operating-room}.
   */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the concept of a published standard that means the same, if there is one. */
  default Optional<StandardCode> standardCode() {
    return Optional.empty();
  }

  /**
   * Returns the term of a vocabulary that has the given code, or empty if none has. Codes are
   * matched to the letter.
   */
  static <E extends Enum<E> & Term> Optional<E> find(Class<E> vocabulary, String code) {
    String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E term : vocabulary.getEnumConstants()) {
      if (term.name().equals(name)) {
        return term.code().equals(code) ? Optional.of(term) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
