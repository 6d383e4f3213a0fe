package org.openprocedure.search.index;

import java.io.ByteArrayOutputStream;

/**
 * Collects the postings of one term: for each procedure the step from the one before, the fields as
 * bits, and the count in each of these fields, all as varints.
 */
final class PostingsWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8);
  private int size;
  private int last = -1;

  void add(int number, int[] countPerField) {
    varint(number - last - 1);
    last = number;
    int fields = 0;
    for (int field = 0; field < countPerField.length; field++) {
      fields |= countPerField[field] > 0 ? 1 << field : 0;
    }
    varint(fields);
    for (int count : countPerField) {
      if (count > 0) {
        varint(count);
      }
    }
    size++;
  }

  int size() {
    return size;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  private void varint(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }
}
