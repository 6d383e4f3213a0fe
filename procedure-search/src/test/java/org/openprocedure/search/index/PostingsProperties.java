package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PostingsProperties {

  @Property
  void whatWasWrittenIsReadInOrder(@ForAll("written") SortedMap<Integer, int[]> written) {
    Postings read = read(written);

    assertEquals(written.size(), read.size());
    for (Map.Entry<Integer, int[]> posting : written.entrySet()) {
      assertTrue(read.next());
      assertEquals(posting.getKey(), read.number());
      for (Field field : Field.values()) {
        assertEquals(posting.getValue()[field.place()], read.count(field));
      }
    }
  }

  @Property
  void theEndStaysTheEnd(@ForAll("written") SortedMap<Integer, int[]> written) {
    Postings read = read(written);
    for (int i = 0; i < written.size(); i++) {
      assertTrue(read.next());
    }

    assertFalse(read.next());
    assertFalse(read.next());
  }

  /** Numbers and counts of one to five bytes. */
  @Provide
  Arbitrary<SortedMap<Integer, int[]>> written() {
    Arbitrary<Integer> anySize = Arbitraries.integers().between(0, Integer.MAX_VALUE);
    Arbitrary<Integer> counts = Arbitraries.oneOf(Arbitraries.of(0, 1, 127, 128), anySize);
    return Arbitraries.maps(anySize, counts.array(int[].class).ofSize(Field.COUNT))
        .ofMaxSize(20)
        .map(TreeMap::new);
  }

  private static Postings read(SortedMap<Integer, int[]> written) {
    PostingsWriter writer = new PostingsWriter();
    written.forEach(writer::add);
    return new Postings(writer.toBytes(), 0, writer.size());
  }
}
