package org.openprocedure.search.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/** Different strings in the order of their UTF-8 bytes, each known by its place in that order. */
public final class SortedStrings {

  private final byte[] bytes;
  private final int[] starts;

  private SortedStrings(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  static SortedStrings of(Collection<String> strings) {
    byte[][] sorted = new byte[strings.size()][];
    int count = 0;
    for (String string : strings) {
      sorted[count++] = string.getBytes(StandardCharsets.UTF_8);
    }
    // The order of UTF-8 bytes is the order of code points, which differs from that of strings.
    Arrays.sort(sorted, Arrays::compareUnsigned);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      bytes.writeBytes(sorted[i]);
      starts[i + 1] = bytes.size();
    }
    return new SortedStrings(bytes.toByteArray(), starts);
  }

  static SortedStrings read(StoredArrays in) {
    return new SortedStrings(in.bytes(), in.rising());
  }

  void write(StoredArrays.Writer out) {
    out.bytes(bytes);
    out.rising(starts);
  }

  /** Returns how many strings there are. */
  public int size() {
    return starts.length - 1;
  }

  /** Returns the string at a place. */
  public String get(int place) {
    int start = starts[place];
    return new String(bytes, start, starts[place + 1] - start, StandardCharsets.UTF_8);
  }

  /** Returns the place of a string, or -1 if it is not here. */
  public int find(String string) {
    byte[] wanted = string.getBytes(StandardCharsets.UTF_8);
    int place = firstFrom(wanted);
    return place < size()
            && Arrays.equals(bytes, starts[place], starts[place + 1], wanted, 0, wanted.length)
        ? place
        : -1;
  }

  /** Returns the place of the first string that is not before a prefix. */
  public int firstFrom(String prefix) {
    return firstFrom(prefix.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the place behind the last string that begins with a prefix. */
  public int behind(String prefix) {
    byte[] start = prefix.getBytes(StandardCharsets.UTF_8);
    byte[] after = Arrays.copyOf(start, start.length + 1);
    after[start.length] = (byte) 0xFF; // No UTF-8 byte is as high.
    return firstFrom(after);
  }

  /** Returns whether any string begins with a prefix. */
  public boolean hasPrefix(String prefix) {
    byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
    int place = firstFrom(wanted);
    return place < size()
        && starts[place + 1] - starts[place] >= wanted.length
        && Arrays.equals(
            bytes, starts[place], starts[place] + wanted.length, wanted, 0, wanted.length);
  }

  private int firstFrom(byte[] wanted) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(
              bytes, starts[middle], starts[middle + 1], wanted, 0, wanted.length);
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
