package org.openprocedure.search.query;

import java.util.List;
import org.openprocedure.search.text.Token;

/**
 * What a text asks for.
 *
 * @param words its words, those that say nothing included
 * @param slots what is asked for, in order
 * @param typed the terms of the words as they were typed, in order, without the words that say
 *     nothing; empty if one of them is not known
 * @param corrections the words that were read as others
 * @param unknown how many words no reading was found for
 */
public record Query(
    List<Token> words,
    List<Slot> slots,
    List<Integer> typed,
    List<Correction> corrections,
    int unknown) {

  /**
   * A word that was read as another.
   *
   * @param word its place among the words
   * @param text what it was read as
   */
  public record Correction(int word, String text) {}

  /** Returns how much all slots tell together. */
  float weight() {
    float weight = 0;
    for (Slot slot : slots) {
      weight += slot.weight();
    }
    return weight;
  }
}
