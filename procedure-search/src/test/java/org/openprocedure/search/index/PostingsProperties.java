package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Walks through postings, beside the same walks through a sorted map. */
class PostingsProperties {

  /** Sizes around the ends of blocks, and of many blocks. */
  private static final List<Integer> SIZES =
      List.of(0, 1, 2, 127, 128, 129, 255, 256, 257, 384, 1_000, 10_000, 20_001);

  @Property(tries = 200)
  void whatWasWrittenIsReadInOrder(@ForAll("lists") List<SortedMap<Integer, Integer>> lists) {
    for (PostingsTable table : builtAndStored(lists)) {
      for (int term = 0; term < lists.size(); term++) {
        Map<Integer, Integer> read = new TreeMap<>();
        Postings walk = table.of(term);
        assertEquals(-1, walk.number());
        while (walk.next() != Postings.END) {
          read.put(walk.number(), walk.impact());
        }
        assertEquals(lists.get(term), read);
        assertEquals(Postings.END, walk.next());
        assertEquals(Postings.END, walk.number());
      }
    }
  }

  @Property(tries = 200)
  void sizesAndHighestImpactsAreKnown(@ForAll("lists") List<SortedMap<Integer, Integer>> lists) {
    for (PostingsTable table : builtAndStored(lists)) {
      for (int term = 0; term < lists.size(); term++) {
        assertEquals(lists.get(term).size(), table.size(term));
        assertEquals(lists.get(term).size(), table.of(term).size());
        assertEquals(
            lists.get(term).values().stream().mapToInt(Integer::intValue).max().orElse(0),
            table.highest(term));
      }
    }
  }

  @Property(tries = 300)
  void stepsAndLeapsGoWhereASortedMapSays(
      @ForAll("lists") List<SortedMap<Integer, Integer>> lists, @ForAll long seed) {
    for (PostingsTable table : builtAndStored(lists)) {
      for (int term = 0; term < lists.size(); term++) {
        assertWalksAlike(lists.get(term), table.of(term), new Random(seed));
      }
    }
  }

  @Example
  void everyPlaceIsReachedInOneLeap() {
    SortedMap<Integer, Integer> list = list(1_000, 3, new Random(1));
    PostingsTable table = built(List.of(list));
    for (int target = 0; target <= list.lastKey() + 1; target++) {
      assertEquals(from(list, target), table.of(0).advance(target));
    }
  }

  @Example
  void aLeapBackStaysWhereItIs() {
    Postings walk = built(List.of(list(1_000, 3, new Random(2)))).of(0);
    int place = walk.advance(500);

    assertEquals(place, walk.advance(0));
    assertEquals(place, walk.advance(place));
    assertEquals(Postings.END, walk.advance(Postings.END));
    assertEquals(Postings.END, walk.advance(0));
  }

  private static void assertWalksAlike(
      SortedMap<Integer, Integer> list, Postings walk, Random random) {
    int number = -1;
    int farthest = list.isEmpty() ? 10 : list.lastKey() + 2;
    while (number != Postings.END) {
      int target = number + 1;
      if (random.nextInt(3) == 0) {
        number = walk.next();
      } else {
        // Mostly short ways, sometimes one over many blocks.
        target += random.nextInt(random.nextInt(4) == 0 ? farthest : 1 + farthest / 200);
        number = walk.advance(target);
      }
      assertEquals(from(list, target), number);
      assertEquals(number, walk.number());
      if (number != Postings.END) {
        assertEquals(list.get(number), walk.impact());
      }
    }
  }

  private static int from(SortedMap<Integer, Integer> list, int target) {
    SortedMap<Integer, Integer> rest = list.tailMap(target);
    return rest.isEmpty() ? Postings.END : rest.firstKey();
  }

  @Provide
  Arbitrary<List<SortedMap<Integer, Integer>>> lists() {
    return Combinators.combine(
            Arbitraries.of(SIZES), Arbitraries.of(1, 2, 5, 300, 50_000), Arbitraries.longs())
        .as((size, gap, seed) -> (SortedMap<Integer, Integer>) list(size, gap, new Random(seed)))
        .list()
        .ofMaxSize(4);
  }

  private static TreeMap<Integer, Integer> list(int size, int gap, Random random) {
    TreeMap<Integer, Integer> list = new TreeMap<>();
    int number = random.nextInt(gap);
    for (int i = 0; i < size; i++) {
      list.put(number, 1 + random.nextInt(Impacts.HIGHEST));
      number += 1 + random.nextInt(gap);
    }
    return list;
  }

  private static PostingsTable built(List<SortedMap<Integer, Integer>> lists) {
    PostingsTable.Writer writer = new PostingsTable.Writer(lists.size());
    for (SortedMap<Integer, Integer> list : lists) {
      writer.beginTerm(list.size());
      list.forEach(writer::add);
    }
    return writer.toTable();
  }

  private static List<PostingsTable> builtAndStored(List<SortedMap<Integer, Integer>> lists) {
    PostingsTable built = built(lists);
    StoredArrays.Writer out = new StoredArrays.Writer();
    built.write(out);
    List<PostingsTable> tables = new ArrayList<>(List.of(built));
    tables.add(PostingsTable.read(new StoredArrays(ByteBuffer.wrap(out.toBytes()))));
    return tables;
  }
}
