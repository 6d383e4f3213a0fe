package org.openprocedure.search.index;

/**
 * A section of the page as a field of the index.
 *
 * <p>The weight says how much a word counts there, from 0 up; body text is about 1. The length norm
 * says how far a word counts less in a longer section, from 0 (not at all) to 1 (in proportion).
 */
public enum Field {
  NAME(12.0, 0.3),
  SYNONYM(11.0, 0.2),
  /** What the medical words of the names mean, in plain words; no text of the page. */
  MEANING(5.0, 0.2),
  CLASSIFICATION(2.0, 0.2),
  SUMMARY(3.0, 0.5),
  REASONS(2.0, 0.6),
  PREPARATION(0.6, 0.7),
  OPERATION(1.2, 0.7),
  OUTCOMES(0.8, 0.7),
  RECOVERY(0.6, 0.7),
  ALTERNATIVES(0.3, 0.7),
  EXPERIENCE(0.6, 0.7);

  static final int COUNT = values().length;

  private final double weight;
  private final double lengthNorm;

  Field(double weight, double lengthNorm) {
    this.weight = weight;
    this.lengthNorm = lengthNorm;
  }

  /** Returns the place of the field in arrays, from 0. */
  @SuppressWarnings("EnumOrdinal") // The places are not stored.
  int place() {
    return ordinal();
  }

  /** Returns how much a word counts here, from 0 up. */
  public double weight() {
    return weight;
  }

  /** Returns how far a word counts less in a longer section, from 0 to 1. */
  public double lengthNorm() {
    return lengthNorm;
  }
}
