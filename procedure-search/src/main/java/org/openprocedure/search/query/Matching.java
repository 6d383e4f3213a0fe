package org.openprocedure.search.query;

import org.openprocedure.search.index.Bits;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.Postings;

/** All procedures that a query finds, without their scores. */
public final class Matching {

  private Matching() {}

  /** Returns the procedures that have a term of any reading of the query. */
  public static Bits of(InvertedIndex index, Query query) {
    Bits found = new Bits(index.size());
    for (Slot slot : query.slots()) {
      for (Reading reading : slot.readings()) {
        for (int term : reading.terms()) {
          Postings walk = index.postings().of(term);
          for (int number = walk.next(); number != Postings.END; number = walk.next()) {
            found.add(number);
          }
        }
      }
    }
    return found;
  }
}
