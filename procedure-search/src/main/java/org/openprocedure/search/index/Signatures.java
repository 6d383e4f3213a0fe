package org.openprocedure.search.index;

import java.util.Arrays;
import java.util.Set;

/**
 * Collects for each procedure the few terms of its description that tell it from others best: those
 * that its summary and its reasons are about and that not many other procedures have.
 */
final class Signatures {

  /** How many terms a procedure is known by, beside its names. */
  private static final int LENGTH = 12;

  /** The sections that say what a procedure is, and not how any is prepared or healed. */
  private static final Set<Field> TELLING = Set.of(Field.SUMMARY, Field.REASONS);

  private final int[][] terms;
  private final float[][] values;

  Signatures(int procedures) {
    terms = new int[procedures][];
    values = new float[procedures][];
  }

  /** Offers a term of a procedure, with how often it stands in each field. */
  void offer(int procedure, int term, double rarity, int[] counts) {
    double value = 0;
    for (Field field : TELLING) {
      value += field.weight() * counts[field.place()];
    }
    if (value > 0) {
      keep(procedure, term, (float) (rarity * value));
    }
  }

  private void keep(int procedure, int term, float value) {
    if (terms[procedure] == null) {
      terms[procedure] = new int[LENGTH];
      values[procedure] = new float[LENGTH];
    }
    float[] kept = values[procedure];
    int lowest = 0;
    for (int i = 1; i < LENGTH; i++) {
      if (kept[i] < kept[lowest]) {
        lowest = i;
      }
    }
    if (value > kept[lowest]) {
      kept[lowest] = value;
      terms[procedure][lowest] = term;
    }
  }

  NumberLists build() {
    int[] starts = new int[terms.length + 1];
    int[] all = new int[terms.length * LENGTH];
    int count = 0;
    for (int procedure = 0; procedure < terms.length; procedure++) {
      for (int i = 0; terms[procedure] != null && i < LENGTH; i++) {
        if (values[procedure][i] > 0) {
          all[count++] = terms[procedure][i];
        }
      }
      starts[procedure + 1] = count;
    }
    return new NumberLists(starts, Arrays.copyOf(all, count));
  }
}
