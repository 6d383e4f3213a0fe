package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SortedStringsProperties {

  private static final Comparator<String> BY_CODE_POINT =
      (a, b) -> {
        int[] first = a.codePoints().toArray();
        int[] second = b.codePoints().toArray();
        return Arrays.compare(first, second);
      };

  @Property
  void stringsStandInTheOrderOfTheirCodePoints(@ForAll("sets") Set<String> strings) {
    List<String> sorted = strings.stream().sorted(BY_CODE_POINT).toList();

    for (SortedStrings table : builtAndStored(strings)) {
      assertEquals(sorted.size(), table.size());
      for (int place = 0; place < sorted.size(); place++) {
        assertEquals(sorted.get(place), table.get(place));
        assertEquals(place, table.find(sorted.get(place)));
      }
    }
  }

  @Property
  void aStringThatIsNotThereIsNotFound(
      @ForAll("sets") Set<String> strings, @ForAll("strings") String wanted) {
    for (SortedStrings table : builtAndStored(strings)) {
      assertEquals(strings.contains(wanted), table.find(wanted) >= 0);
    }
  }

  @Property
  void aPrefixMarksAllThatBeginWithIt(
      @ForAll("sets") Set<String> strings, @ForAll("strings") String prefix) {
    List<String> begun =
        strings.stream().filter(string -> string.startsWith(prefix)).sorted(BY_CODE_POINT).toList();

    for (SortedStrings table : builtAndStored(strings)) {
      int first = table.firstFrom(prefix);
      assertEquals(
          begun, IntStream.range(first, table.behind(prefix)).mapToObj(table::get).toList());
      assertEquals(!begun.isEmpty(), table.hasPrefix(prefix));
    }
  }

  @Example
  void anEmptyTableHasNothing() {
    SortedStrings empty = SortedStrings.of(Set.of());

    assertEquals(0, empty.size());
    assertEquals(-1, empty.find(""));
    assertEquals(0, empty.behind(""));
    assertEquals(false, empty.hasPrefix(""));
  }

  @Provide
  Arbitrary<Set<String>> sets() {
    return strings().set().ofMaxSize(40);
  }

  /** Few letters, so that strings share beginnings; of one to four bytes, so that orders differ. */
  @Provide
  Arbitrary<String> strings() {
    return Arbitraries.of("a", "b", " ", "\u00E9", "\u0431", "\uFF41", "\uD801\uDC28")
        .list()
        .ofMaxSize(4)
        .map(letters -> String.join("", letters));
  }

  private static List<SortedStrings> builtAndStored(Set<String> strings) {
    SortedStrings built = SortedStrings.of(strings);
    StoredArrays.Writer out = new StoredArrays.Writer();
    built.write(out);
    return List.of(built, SortedStrings.read(new StoredArrays(ByteBuffer.wrap(out.toBytes()))));
  }
}
