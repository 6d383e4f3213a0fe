package org.openprocedure.search.index;

/** How often a term stands in each field of each procedure, while an index is built. */
final class TermCounts {

  private final Varints.Writer stored = new Varints.Writer();
  private final int[] current = new int[Field.COUNT];
  private int procedure = -1;
  private int stop;
  private int size;

  /**
   * Counts the term in a field; procedures come in rising order. Returns whether it is new to it.
   */
  boolean count(int number, Field field) {
    boolean first = procedure != number;
    if (first) {
      flush();
      procedure = number;
    }
    current[field.place()]++;
    return first;
  }

  private void flush() {
    if (procedure < 0) {
      return;
    }
    stored.add(procedure - stop);
    stop = procedure;
    int fields = 0;
    for (int field = 0; field < Field.COUNT; field++) {
      fields |= current[field] > 0 ? 1 << field : 0;
    }
    stored.add(fields);
    for (int field = 0; field < Field.COUNT; field++) {
      if (current[field] > 0) {
        stored.add(current[field]);
        current[field] = 0;
      }
    }
    size++;
    procedure = -1;
  }

  /** Returns the number of procedures that have the term. */
  int size() {
    flush();
    return size;
  }

  /** Adds the term to the postings, with what it says about each procedure. */
  void writeTo(PostingsTable.Writer postings, Impacts impacts, int term, Signatures signatures) {
    flush();
    postings.beginTerm(size);
    Varints in = new Varints(stored.toBytes(), 0);
    double rarity = Rarity.of(size, impacts.procedures());
    int number = 0;
    int[] counts = new int[Field.COUNT];
    for (int i = 0; i < size; i++) {
      number += in.next();
      int fields = in.next();
      for (int field = 0; field < Field.COUNT; field++) {
        counts[field] = (fields & (1 << field)) == 0 ? 0 : in.next();
      }
      postings.add(number, impacts.of(number, counts));
      if (size > 1) {
        signatures.offer(number, term, rarity, counts);
      }
    }
  }
}
