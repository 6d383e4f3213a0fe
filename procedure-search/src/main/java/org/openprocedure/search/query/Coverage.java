package org.openprocedure.search.query;

/**
 * How far a word that a procedure has counts as covered: a word of its name wholly, one that its
 * text only mentions by about a third, so that what is asked for outranks what is mentioned.
 */
final class Coverage {

  /** From 0 (every word counts wholly) to 1 (in proportion to its impact). */
  private static final double STEEPNESS = 0.25;

  private static final float[] BY_IMPACT = byImpact();

  private Coverage() {}

  /** Returns how far a word counts, from 0 to 1. */
  static float of(int impact) {
    return BY_IMPACT[impact];
  }

  private static float[] byImpact() {
    float[] coverages = new float[256];
    for (int impact = 0; impact < coverages.length; impact++) {
      coverages[impact] = (float) Math.pow(impact / 255.0, STEEPNESS);
    }
    return coverages;
  }
}
