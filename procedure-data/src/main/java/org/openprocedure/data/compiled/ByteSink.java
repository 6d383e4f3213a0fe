package org.openprocedure.data.compiled;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Takes numbers and texts and keeps them as bytes. */
final class ByteSink {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void varint(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void int32(int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.write(number >>> shift);
    }
  }

  void float64(double number) {
    long bits = Double.doubleToRawLongBits(number);
    int32((int) (bits >>> 32));
    int32((int) bits);
  }

  void flag(boolean flag) {
    bytes.write(flag ? 1 : 0);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    varint(utf8.length);
    bytes.writeBytes(utf8);
  }

  void block(byte[] block) {
    bytes.writeBytes(block);
  }

  int size() {
    return bytes.size();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
