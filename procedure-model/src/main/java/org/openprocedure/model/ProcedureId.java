package org.openprocedure.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The key of a procedure: a slug of lower-case words with hyphens, such as {@code
 * total-hip-replacement}, that stays the same for ever.
 *
 * <p>It is the only key this project owns; codes of code systems are many to many.
 *
 * @param value the slug: up to 100 letters a to z, digits and single hyphens between them
 * @since 0.1.0
 */
public record ProcedureId(String value) implements Comparable<ProcedureId> {

  private static final int LONGEST = 100;

  /**
   * Creates an id.
   *
   * @throws InvalidProcedureException if the value is not a slug
   */
  public ProcedureId {
    Objects.requireNonNull(value, "value");
    if (value.length() > LONGEST || !isSlug(value)) {
      throw Invariant.broken(
          "ProcedureId",
          "value",
          "must be up to 100 characters of a-z, 0-9 and single hyphens between them",
          value);
    }
  }

  /**
   * Returns the id with the given slug.
   *
   * @throws InvalidProcedureException if the value is not a slug
   */
  public static ProcedureId of(String value) {
    return new ProcedureId(value);
  }

  private static boolean isSlug(String value) {
    boolean inWord = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letterOrDigit && !(c == '-' && inWord)) {
        return false;
      }
      inWord = letterOrDigit;
    }
    return inWord;
  }

  // A record's own equals and hashCode are linked at run time, which a fresh JVM pays for; this
  // type
  // is the key of every map.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProcedureId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(ProcedureId other) {
    return value.compareTo(other.value);
  }

  /** Returns the slug. */
  @Override
  public String toString() {
    return value;
  }
}
