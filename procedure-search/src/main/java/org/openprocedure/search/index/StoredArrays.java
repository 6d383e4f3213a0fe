package org.openprocedure.search.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Arrays one after the other, each behind its length and moved as a whole. */
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

    byte[] toBytes() {
      return out.toByteArray();
    }
  }
}
