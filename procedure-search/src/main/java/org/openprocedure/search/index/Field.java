package org.openprocedure.search.index;

/**
 * A section of the page as a field of the index.
 *
 * <p>The weight says how much a word counts there, from 0 up; body text is 1. The length norm says
 * how far a word counts less in a longer section, from 0 (not at all) to 1 (in proportion).
 */
public enum Field {
  NAME(0, 9.0, 0.3),
  SYNONYM(1, 8.0, 0.2),
  CLASSIFICATION(2, 2.0, 0.2),
  SUMMARY(3, 3.0, 0.5),
  REASONS(4, 2.0, 0.6),
  PREPARATION(5, 0.6, 0.7),
  OPERATION(6, 1.2, 0.7),
  OUTCOMES(7, 0.8, 0.7),
  RECOVERY(8, 0.6, 0.7),
  CHOICES(9, 0.5, 0.7),
  EXPERIENCE(10, 0.6, 0.7);

  static final int COUNT = values().length;

  private final int place;
  private final double weight;
  private final double lengthNorm;

  Field(int place, double weight, double lengthNorm) {
    this.place = place;
    this.weight = weight;
    this.lengthNorm = lengthNorm;
  }

  /**
   * Returns the place of the field in the arrays of the index; it is stored, so it never changes.
   */
  int place() {
    return place;
  }

  public double weight() {
    return weight;
  }

  public double lengthNorm() {
    return lengthNorm;
  }
}
