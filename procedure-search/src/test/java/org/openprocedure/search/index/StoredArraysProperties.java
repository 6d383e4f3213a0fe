package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StoredArraysProperties {

  @Property
  void whatWasWrittenIsReadInOrder(
      @ForAll byte[] first, @ForAll int[] second, @ForAll int[] third, @ForAll byte[] fourth) {
    StoredArrays.Writer out = new StoredArrays.Writer();
    out.bytes(first);
    out.ints(second);
    out.ints(third);
    out.bytes(fourth);

    StoredArrays in = new StoredArrays(ByteBuffer.wrap(out.toBytes()));

    assertArrayEquals(first, in.bytes());
    assertArrayEquals(second, in.ints());
    assertArrayEquals(third, in.ints());
    assertArrayEquals(fourth, in.bytes());
  }

  @Example
  void aBufferIsReadFromWhereItStandsAndLeftThere() {
    StoredArrays.Writer out = new StoredArrays.Writer();
    out.bytes(new byte[] {9});
    out.ints(new int[] {1, -2});
    ByteBuffer stored = ByteBuffer.wrap(out.toBytes()).asReadOnlyBuffer().position(5);
    stored.order(ByteOrder.LITTLE_ENDIAN);

    for (int reader = 0; reader < 2; reader++) {
      assertArrayEquals(new int[] {1, -2}, new StoredArrays(stored).ints());
      assertEquals(5, stored.position());
    }
  }
}
