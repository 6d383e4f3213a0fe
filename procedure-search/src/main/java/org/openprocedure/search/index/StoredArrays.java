package org.openprocedure.search.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Arrays one after the other, each behind its length. */
final class StoredArrays {

  private final ByteBuffer in;

  StoredArrays(ByteBuffer in) {
    this.in = in.duplicate(); // Its place and byte order are the reader's own.
  }

  byte[] bytes() {
    byte[] array = new byte[in.getInt()];
    in.get(array);
    return array;
  }

  int[] ints() {
    int[] array = new int[in.getInt()];
    in.asIntBuffer().get(array);
    in.position(in.position() + array.length * Integer.BYTES);
    return array;
  }

  /** Reads numbers that never fall, stored as their differences. */
  int[] rising() {
    int[] array = new int[in.getInt()];
    Varints differences = new Varints(bytes(), 0);
    int number = 0;
    for (int i = 0; i < array.length; i++) {
      number += differences.next();
      array[i] = number;
    }
    return array;
  }

  /** Reads numbers from -1 up, most of them small. */
  int[] varints() {
    int[] array = new int[in.getInt()];
    Varints numbers = new Varints(bytes(), 0);
    for (int i = 0; i < array.length; i++) {
      array[i] = numbers.next() - 1;
    }
    return array;
  }

  /** Puts arrays one after the other. */
  static final class Writer {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void bytes(byte[] array) {
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(array.length).array());
      out.writeBytes(array);
    }

    void ints(int[] array) {
      ByteBuffer block = ByteBuffer.allocate((array.length + 1) * Integer.BYTES);
      block.putInt(array.length);
      block.asIntBuffer().put(array);
      out.writeBytes(block.array());
    }

    void rising(int[] array) {
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(array.length).array());
      Varints.Writer differences = new Varints.Writer();
      int last = 0;
      for (int number : array) {
        differences.add(number - last);
        last = number;
      }
      bytes(differences.toBytes());
    }

    void varints(int[] array) {
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(array.length).array());
      Varints.Writer numbers = new Varints.Writer();
      for (int number : array) {
        numbers.add(number + 1);
      }
      bytes(numbers.toBytes());
    }

    byte[] toBytes() {
      return out.toByteArray();
    }
  }
}
