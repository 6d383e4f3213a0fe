package org.openprocedure.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.vocabulary.CodeSystem;

/**
 * A code of a code system, in the system's usual form.
 *
 * @param system the code system
 * @param value the code: upper case, with the dots that the system writes
 * @since 0.1.0
 */
public record Code(CodeSystem system, String value) {

  /**
   * Creates a code.
   *
   * @throws InvalidProcedureException if the value does not have the shape that the system asks for
   */
  public Code {
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(value, "value");
    if (!system.accepts(value)) {
      throw Invariant.broken(
          "Code", "value", "of " + system.label() + " must be " + system.shape(), value);
    }
  }

  /**
   * Returns the code with the given value.
   *
   * @throws InvalidProcedureException if the value does not have the shape that the system asks for
   */
  public static Code of(CodeSystem system, String value) {
    return new Code(system, value);
  }

  /**
   * Returns every code that a piece of text could be, as people type it: in any case, with or
   * without dots and spaces. A text may fit several systems.
   */
  public static List<Code> candidates(String text) {
    List<Code> candidates = new ArrayList<>();
    for (CodeSystem system : CodeSystem.values()) {
      Optional<String> value = system.canonical(text);
      if (value.isPresent()) {
        candidates.add(new Code(system, value.get()));
      }
    }
    return List.copyOf(candidates);
  }

  /** Returns the code of a system that a piece of text could be, as people type it. */
  public static Optional<Code> candidate(CodeSystem system, String text) {
    return system.canonical(text).map(value -> new Code(system, value));
  }

  // As in ProcedureId: a key of maps, whose equals and hashCode must not wait to be linked.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Code code && code.system == system && code.value.equals(value);
  }

  @Override
  public int hashCode() {
    return 31 * system.name().hashCode() + value.hashCode();
  }

  /** Returns the system's label and the code: "ICD-10-PCS 0FT44ZZ". */
  @Override
  public String toString() {
    return system.label() + " " + value;
  }
}
