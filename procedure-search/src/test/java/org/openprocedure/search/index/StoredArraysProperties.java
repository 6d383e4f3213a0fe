package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StoredArraysProperties {

  @Property
  void whatWasWrittenIsReadInOrder(
      @ForAll byte[] first,
      @ForAll int[] second,
      @ForAll("rising") int[] third,
      @ForAll("numbers") int[] fourth,
      @ForAll byte[] fifth) {
    StoredArrays.Writer out = new StoredArrays.Writer();
    out.bytes(first);
    out.ints(second);
    out.rising(third);
    out.varints(fourth);
    out.bytes(fifth);

    StoredArrays in = new StoredArrays(ByteBuffer.wrap(out.toBytes()));

    assertArrayEquals(first, in.bytes());
    assertArrayEquals(second, in.ints());
    assertArrayEquals(third, in.rising());
    assertArrayEquals(fourth, in.varints());
    assertArrayEquals(fifth, in.bytes());
  }

  @Property
  void textsKeepTheirOrder(@ForAll("texts") List<String> texts) {
    StoredTexts built = StoredTexts.of(texts);
    StoredArrays.Writer out = new StoredArrays.Writer();
    built.write(out);
    StoredTexts stored = StoredTexts.read(new StoredArrays(ByteBuffer.wrap(out.toBytes())));

    for (int place = 0; place < texts.size(); place++) {
      assertEquals(texts.get(place), built.get(place));
      assertEquals(texts.get(place), stored.get(place));
    }
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

  @Provide
  Arbitrary<int[]> rising() {
    return Arbitraries.integers()
        .between(0, Integer.MAX_VALUE)
        .list()
        .ofMaxSize(30)
        .map(numbers -> numbers.stream().sorted().mapToInt(Integer::intValue).toArray());
  }

  /** Numbers from -1 up. */
  @Provide
  Arbitrary<int[]> numbers() {
    return Arbitraries.integers()
        .between(-1, Integer.MAX_VALUE - 1)
        .array(int[].class)
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withCharRange('\0', '\uD7FF').ofMaxLength(10).list().ofMaxSize(10);
  }
}
