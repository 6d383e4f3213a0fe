package org.openprocedure.search.query;

import org.openprocedure.search.index.InvertedIndex;

/**
 * One thing that a word or phrase may mean.
 *
 * @param terms the terms, at least one
 * @param weight how far the reading counts, above 0 and up to 1
 * @param rarity how much its terms tell together
 * @param origin how the reading came about
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
record Reading(int[] terms, float weight, float rarity, Origin origin) {

  /** How a reading came about. */
  enum Origin {
    /** The words as they were typed. */
    TYPED,
    /** Two words that are written as one, or one as two. */
    JOINED,
    /** What an abbreviation stands for, or the abbreviation. */
    ABBREVIATION,
    /** A name whose words begin with the letters. */
    INITIALS,
    /** Another name of the same thing. */
    EQUIVALENT,
    /** What the parts of a medical word mean. */
    WORD_PARTS,
    /** A word that was begun. */
    COMPLETED,
    /** A word that was misspelled. */
    CORRECTED
  }

  /** Returns a reading of one term. */
  static Reading of(InvertedIndex index, int term, float weight, Origin origin) {
    return new Reading(new int[] {term}, weight, index.rarity(term), origin);
  }

  /** Returns a reading of several terms, at least one. */
  static Reading of(InvertedIndex index, int[] terms, float weight, Origin origin) {
    float rarity = 0;
    for (int term : terms) {
      rarity += index.rarity(term);
    }
    return new Reading(terms, weight, rarity, origin);
  }
}
