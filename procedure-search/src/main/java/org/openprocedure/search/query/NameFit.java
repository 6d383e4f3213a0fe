package org.openprocedure.search.query;

import java.util.List;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.NameTable;
import org.openprocedure.search.index.NumberLists;

/** How well the names of a procedure answer a query, name by name. */
final class NameFit {

  /** A name that is what was typed, word for word. */
  static final float EXACT = 2;

  private static final int MOST_TERMS = 64;
  private static final int TABLE = 256;

  private final InvertedIndex index;
  private final NameTable names;
  private final List<Integer> typed;
  private final float queryWeight;

  /** How much the words as typed tell together; a name that is the same tells as much. */
  private final float typedRarity;

  /** A hash table from the terms of the query to their bits. */
  private final int[] terms = new int[TABLE];

  private final long[] bits = new long[TABLE];

  /** A bit for the last digits of each term of the query, so that most other terms end at once. */
  private long filter;

  private int termCount;

  private final float[] slotWeights;
  private final long[][] readingBits;
  private final float[][][] readingShares;
  private final long[][][] readingTerms;

  private long lastMask;
  private float lastCover;

  NameFit(InvertedIndex index, Query query) {
    this.index = index;
    this.names = index.names();
    this.typed = query.typed();
    float sum = 0;
    for (int term : typed) {
      sum += index.rarityInNames(term);
    }
    this.typedRarity = sum;
    int slots = query.slots().size();
    slotWeights = new float[slots];
    readingBits = new long[slots][];
    readingShares = new float[slots][][];
    readingTerms = new long[slots][][];
    float weight = 0;
    for (int slot = 0; slot < slots; slot++) {
      add(slot, query.slots().get(slot));
      weight += slotWeights[slot];
    }
    this.queryWeight = weight;
  }

  private void add(int slot, Slot of) {
    int count = of.readings().size();
    readingBits[slot] = new long[count];
    readingShares[slot] = new float[count][];
    readingTerms[slot] = new long[count][];
    for (int i = 0; i < count; i++) {
      addReading(slot, i, of.readings().get(i));
    }
  }

  private void addReading(int slot, int place, Reading reading) {
    int[] wanted = reading.terms();
    float[] shares = new float[wanted.length];
    long[] bitsOfTerms = new long[wanted.length];
    float all = 0;
    for (int term : wanted) {
      all += index.rarityInNames(term);
    }
    for (int i = 0; i < wanted.length; i++) {
      bitsOfTerms[i] = bitFor(wanted[i]);
      readingBits[slot][place] |= bitsOfTerms[i];
      shares[i] = reading.weight() * index.rarityInNames(wanted[i]) / all;
    }
    readingShares[slot][place] = shares;
    readingTerms[slot][place] = bitsOfTerms;
    if (place == 0) {
      // What was typed says how much the slot tells; if that is unknown, the first reading does.
      slotWeights[slot] = all;
    }
  }

  private long bitFor(int term) {
    int place = find(term);
    if (bits[place] == 0 && termCount < MOST_TERMS) {
      terms[place] = term;
      bits[place] = 1L << termCount++;
      filter |= 1L << term;
    }
    return bits[place];
  }

  private int find(int term) {
    int place = (term * 0x9E3779B9) >>> 24;
    while (bits[place] != 0 && terms[place] != term) {
      place = (place + 1) & (TABLE - 1);
    }
    return place;
  }

  /** Returns how well the best name fits, from 0 to 1, or {@link #EXACT}. */
  float of(int procedure) {
    NumberLists ofProcedures = names.namesOfProcedures();
    float best = 0;
    for (int i = ofProcedures.start(procedure); i < ofProcedures.end(procedure); i++) {
      best = Math.max(best, ofName(ofProcedures.at(i)));
    }
    return best;
  }

  private float ofName(int name) {
    if ((index.marksOfName(name) & filter) == 0) {
      return 0;
    }
    NumberLists words = names.wordsOfNames();
    long mask = 0;
    float hit = 0;
    for (int i = words.start(name); i < words.end(name); i++) {
      int term = names.term(words.at(i));
      if ((filter & (1L << term)) != 0 && term >= 0) {
        long bit = bits[find(term)];
        mask |= bit;
        hit += bit == 0 ? 0 : index.rarityInNames(term);
      }
    }
    if (mask == 0) {
      return 0;
    }
    float all = index.rarityOfName(name);
    if (hit >= all && isTyped(name)) {
      return EXACT;
    }
    return cover(mask) * (float) Math.sqrt(hit / all);
  }

  /** Returns whether a name is what was typed, word for word. */
  boolean isTyped(int name) {
    if (index.rarityOfName(name) != typedRarity) {
      return false;
    }
    NumberLists words = names.wordsOfNames();
    int count = 0;
    for (int i = words.start(name); i < words.end(name); i++) {
      int term = names.term(words.at(i));
      if (term >= 0) {
        if (count == typed.size() || typed.get(count) != term) {
          return false;
        }
        count++;
      }
    }
    return count == typed.size();
  }

  /** Returns how much of the query is covered by the terms of a name, from 0 to 1. */
  private float cover(long mask) {
    if (mask == lastMask) {
      return lastCover;
    }
    float sum = 0;
    for (int slot = 0; slot < slotWeights.length; slot++) {
      sum += slotWeights[slot] * coverOfSlot(slot, mask);
    }
    lastMask = mask;
    lastCover = sum / queryWeight;
    return lastCover;
  }

  private float coverOfSlot(int slot, long mask) {
    float best = 0;
    for (int reading = 0; reading < readingBits[slot].length; reading++) {
      if ((readingBits[slot][reading] & mask) != 0) {
        float sum = 0;
        for (int term = 0; term < readingTerms[slot][reading].length; term++) {
          if ((readingTerms[slot][reading][term] & mask) != 0) {
            sum += readingShares[slot][reading][term];
          }
        }
        best = Math.max(best, sum);
      }
    }
    return best;
  }
}
