package org.openprocedure.search.index;

/**
 * What a term says about a procedure, in one byte: BM25 over weighted fields (BM25F) without the
 * part that depends on the term, after S. Robertson and H. Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond" (2009).
 *
 * <p>The catalogue never changes, so this is computed once, when the index is built; a query adds
 * such numbers up.
 */
final class Impacts {

  /** The highest impact; the lowest is 1. */
  static final int HIGHEST = 255;

  /** How soon more of the same term stops counting: from 0 (at once) up, in units of a weight. */
  private static final double SATURATION = 6;

  private static final Field[] FIELDS = Field.values();

  private final int[] lengths;
  private final double[] averages;

  /** Creates the impacts for procedures whose fields have so many terms each. */
  Impacts(int[] lengths) {
    this.lengths = lengths;
    this.averages = averages(lengths);
  }

  /** Returns the number of procedures. */
  int procedures() {
    return lengths.length / Field.COUNT;
  }

  /** Returns the impact of a term that stands so many times in the fields of a procedure. */
  int of(int number, int[] counts) {
    double weighted = 0;
    for (Field field : FIELDS) {
      int count = counts[field.place()];
      if (count > 0) {
        double norm = field.lengthNorm();
        double relative = lengths[number * Field.COUNT + field.place()] / averages[field.place()];
        weighted += field.weight() * count / (1 - norm + norm * relative);
      }
    }
    return 1 + (int) Math.round((HIGHEST - 1) * weighted / (SATURATION + weighted));
  }

  private static double[] averages(int[] lengths) {
    double[] averages = new double[Field.COUNT];
    for (int i = 0; i < lengths.length; i++) {
      averages[i % Field.COUNT] += lengths[i];
    }
    int size = Math.max(1, lengths.length / Field.COUNT);
    for (int field = 0; field < Field.COUNT; field++) {
      averages[field] = Math.max(1, averages[field] / size);
    }
    return averages;
  }
}
