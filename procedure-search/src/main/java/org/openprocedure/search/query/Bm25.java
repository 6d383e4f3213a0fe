package org.openprocedure.search.query;

import org.openprocedure.search.index.Field;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.Postings;

/**
 * BM25 over weighted fields (BM25F): S. Robertson and H. Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond" (2009).
 */
final class Bm25 {

  /** How soon more of the same term stops counting: from 0 (at once) up; 1.2 is the usual value. */
  private static final double SATURATION = 1.2;

  private static final Field[] FIELDS = Field.values();

  private Bm25() {}

  /** Returns how much a term tells: more, the fewer procedures have it. */
  static double rarity(int withTerm, int all) {
    return Math.log(1 + (all - withTerm + 0.5) / (withTerm + 0.5));
  }

  /** Returns how much the procedure that the postings stand on is about their term, from 0 to 1. */
  static double aboutness(InvertedIndex index, Postings postings) {
    double weighted = 0;
    for (Field field : FIELDS) {
      int count = postings.count(field);
      if (count > 0) {
        double relative = index.length(postings.number(), field) / index.averageLength(field);
        weighted +=
            field.weight() * count / (1 - field.lengthNorm() + field.lengthNorm() * relative);
      }
    }
    return weighted / (SATURATION + weighted);
  }
}
