package org.openprocedure.search.index;

/**
 * How much a term tells: the more, the fewer procedures have it (the inverse document frequency).
 */
public final class Rarity {

  private Rarity() {}

  /** Returns the rarity of a term that so many of all procedures have; above 0. */
  public static double of(int having, int all) {
    return Math.log(1 + (all - having + 0.5) / (having + 0.5));
  }
}
