package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TermTableProperties {

  @Property
  void everyTermIsFoundWithItsOwnPostings(@ForAll("terms") Set<String> terms) {
    List<String> numbered = new ArrayList<>(terms);

    for (TermTable table : builtAndStored(numbered)) {
      for (int number = 0; number < numbered.size(); number++) {
        Postings postings = table.find(numbered.get(number)).orElseThrow();
        assertTrue(postings.next());
        assertEquals(number, postings.number());
        assertFalse(postings.next());
      }
    }
  }

  @Property
  void noOtherTermIsFound(@ForAll("terms") Set<String> terms, @ForAll("words") String other) {
    for (TermTable table : builtAndStored(List.copyOf(terms))) {
      assertEquals(terms.contains(other), table.find(other).isPresent());
    }
  }

  @Property
  void storingAgainGivesTheSameBytes(@ForAll("terms") Set<String> terms) {
    List<TermTable> tables = builtAndStored(List.copyOf(terms));

    assertArrayEquals(bytes(tables.get(0)), bytes(tables.get(1)));
  }

  @Provide
  Arbitrary<Set<String>> terms() {
    return words().set().ofMaxSize(30);
  }

  /** Letters on both sides of where the orders of characters and of code points part. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("a", "b", "5", "\u044F", "\uAC00", "\uFB50", "\uD801\uDC28")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(letters -> String.join("", letters));
  }

  private static List<TermTable> builtAndStored(List<String> terms) {
    TreeMap<String, PostingsWriter> postings = new TreeMap<>();
    for (int number = 0; number < terms.size(); number++) {
      PostingsWriter writer = new PostingsWriter();
      writer.add(number, new int[Field.COUNT]);
      postings.put(terms.get(number), writer);
    }
    TermTable built = TermTable.of(postings);
    return List.of(built, TermTable.read(new StoredArrays(ByteBuffer.wrap(bytes(built)))));
  }

  private static byte[] bytes(TermTable table) {
    StoredArrays.Writer out = new StoredArrays.Writer();
    table.write(out);
    return out.toBytes();
  }
}
