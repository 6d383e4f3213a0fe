package org.openprocedure.data;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stream that makes a long ASCII text while it is read. */
final class RepeatedText extends InputStream {

  private final byte[] start;
  private final byte filling;
  private final long fillings;
  private final byte[] end;
  private long given;
  private boolean closed;

  RepeatedText(String start, String filling, long fillings, String end) {
    this.start = start.getBytes(StandardCharsets.US_ASCII);
    this.filling = (byte) filling.charAt(0);
    this.fillings = fillings;
    this.end = end.getBytes(StandardCharsets.US_ASCII);
  }

  /** Returns the number of bytes that were read. */
  long given() {
    return given;
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    long tail = start.length + fillings;
    if (given >= tail + end.length) {
      return -1;
    }
    int count;
    if (given < start.length) {
      count = Math.min(length, start.length - (int) given);
      System.arraycopy(start, (int) given, buffer, offset, count);
    } else if (given < tail) {
      count = (int) Math.min(length, tail - given);
      Arrays.fill(buffer, offset, offset + count, filling);
    } else {
      int from = (int) (given - tail);
      count = Math.min(length, end.length - from);
      System.arraycopy(end, from, buffer, offset, count);
    }
    given += count;
    return count;
  }

  @Override
  public void close() {
    closed = true;
  }
}
