package org.openprocedure.data.compiled;

import java.nio.charset.StandardCharsets;

/** Gives back what a {@link ByteSink} took, from a place on. */
final class ByteSource {

  private final byte[] bytes;
  private int position;

  ByteSource(byte[] bytes, int position) {
    this.bytes = bytes;
    this.position = position;
  }

  int varint() {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[position++];
      number |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  int int32() {
    int number = 0;
    for (int i = 0; i < 4; i++) {
      number = (number << 8) | (bytes[position++] & 0xFF);
    }
    return number;
  }

  double float64() {
    long high = (long) int32() << 32;
    return Double.longBitsToDouble(high | (int32() & 0xFFFF_FFFFL));
  }

  boolean flag() {
    return bytes[position++] != 0;
  }

  String text() {
    int length = varint();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  int position() {
    return position;
  }
}
