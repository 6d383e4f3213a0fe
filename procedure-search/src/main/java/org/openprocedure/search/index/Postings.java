package org.openprocedure.search.index;

/** Walks through the postings of one term, in the order of the procedures' numbers. */
public final class Postings {

  private final byte[] bytes;
  private final int[] counts = new int[Field.COUNT];
  private final int size;
  private int place;
  private int left;
  private int number = -1;
  private int fields;

  Postings(byte[] bytes, int place, int size) {
    this.bytes = bytes;
    this.place = place;
    this.size = size;
    this.left = size;
  }

  /** Returns how many procedures have the term. */
  public int size() {
    return size;
  }

  /** Moves to the next procedure; returns false after the last. */
  public boolean next() {
    if (left == 0) {
      return false;
    }
    left--;
    number += varint() + 1;
    fields = varint();
    for (int field = 0; field < counts.length; field++) {
      counts[field] = (fields & (1 << field)) == 0 ? 0 : varint();
    }
    return true;
  }

  /** Returns the number of the procedure. */
  public int number() {
    return number;
  }

  /** Returns how often the term stands in a field of the procedure. */
  public int count(Field field) {
    return counts[field.place()];
  }

  private int varint() {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[place++];
      value |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }
}
