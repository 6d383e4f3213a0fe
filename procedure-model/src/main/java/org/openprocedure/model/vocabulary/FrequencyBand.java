package org.openprocedure.model.vocabulary;

/**
 * How often a complication happens, in the bands of CIOMS Working Group III that European product
 * information uses.
 *
 * <p>Each band holds the probabilities from its lower bound, inclusive, to the next band's,
 * exclusive. A band is never guessed from a word such as "rare" in a text.
 *
 * @since 0.1.0
 */
public enum FrequencyBand implements Term {
  VERY_COMMON("very common", 0.1),
  COMMON("common", 0.01),
  UNCOMMON("uncommon", 0.001),
  RARE("rare", 0.0001),
  VERY_RARE("very rare", 0),
  NOT_KNOWN("not known", Double.NaN);

  private final String label;
  private final double lowerBound;

  FrequencyBand(String label, double lowerBound) {
    this.label = label;
    this.lowerBound = lowerBound;
  }

  @Override
  public String label() {
    return label;
  }

  /**
   * Returns the band that a probability falls into.
   *
   * @param probability from 0 to 1
   * @throws IllegalArgumentException if the probability is not from 0 to 1
   */
  public static FrequencyBand of(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability must be from 0 to 1, but was " + probability);
    }
    for (FrequencyBand band : values()) {
      if (probability >= band.lowerBound) {
        return band;
      }
    }
    throw new AssertionError("the last band starts at 0");
  }
}
