package org.openprocedure.search.lexicon;

import java.util.List;

/**
 * Words that stand for other words.
 *
 * @param words the words, normalized
 * @param kind how they are known
 */
public record Meaning(List<String> words, Kind kind) {

  /** How a meaning is known, and how far it counts beside the words themselves, from 0 to 1. */
  public enum Kind {
    /** What an abbreviation stands for. */
    ABBREVIATION(0.95f),
    /** The abbreviation of what is spelled out. */
    ABBREVIATED(0.8f),
    /** The other name of the same thing: "womb" and "uterus". */
    EQUIVALENT(0.9f),
    /** What the parts of a medical word mean: "nephr-", "-ectomy". */
    WORD_PARTS(0.6f);

    private final float weight;

    Kind(float weight) {
      this.weight = weight;
    }

    /** Returns how far such a meaning counts, from 0 to 1. */
    public float weight() {
      return weight;
    }
  }
}
