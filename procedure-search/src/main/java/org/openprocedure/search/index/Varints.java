package org.openprocedure.search.index;

import java.util.Arrays;

/** Reads small numbers from 0 up, each in as few bytes as it needs, seven bits a byte. */
final class Varints {

  private final byte[] bytes;
  private int place;

  Varints(byte[] bytes, int place) {
    this.bytes = bytes;
    this.place = place;
  }

  int next() {
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

  boolean isAtEnd() {
    return place >= bytes.length;
  }

  /** Puts numbers one after the other. */
  static final class Writer {

    private byte[] bytes = new byte[16];
    private int size;

    void add(int number) {
      int rest = number;
      while ((rest & ~0x7F) != 0) {
        addByte((rest & 0x7F) | 0x80);
        rest >>>= 7;
      }
      addByte(rest);
    }

    void addByte(int value) {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
      bytes[size++] = (byte) value;
    }

    int size() {
      return size;
    }

    byte[] toBytes() {
      return Arrays.copyOf(bytes, size);
    }
  }
}
