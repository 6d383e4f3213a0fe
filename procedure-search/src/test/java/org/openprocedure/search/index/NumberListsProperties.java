package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberListsProperties {

  @Property
  void listsAreWhatWasAddedToThem(@ForAll("lists") List<List<Integer>> lists, @ForAll long seed) {
    NumberLists.Builder builder = new NumberLists.Builder(lists.size());
    List<Integer> order = new ArrayList<>();
    for (int list = 0; list < lists.size(); list++) {
      for (int i = 0; i < lists.get(list).size(); i++) {
        builder.count(list);
        order.add(list);
      }
    }
    Collections.shuffle(order, new Random(seed));
    int[] added = new int[lists.size()];
    for (int list : order) {
      builder.add(list, lists.get(list).get(added[list]++));
    }

    assertEquals(lists, read(builder.build()));
  }

  @Property
  void whatWasStoredIsReadBack(@ForAll("lists") List<List<Integer>> lists) {
    Map<String, Integer> numbers = new HashMap<>();
    lists.forEach(list -> list.forEach(number -> numbers.put(number.toString(), number)));
    NumberLists built =
        NumberLists.of(
            lists.stream().map(list -> list.stream().map(Object::toString).toList()).toList(),
            numbers);
    StoredArrays.Writer out = new StoredArrays.Writer();
    built.write(out);

    assertEquals(lists, read(built));
    assertEquals(lists, read(NumberLists.read(new StoredArrays(ByteBuffer.wrap(out.toBytes())))));
  }

  @Example
  void aWordWithoutANumberIsMinusOne() {
    assertEquals(
        List.of(List.of(5, -1)), read(NumberLists.of(List.of(List.of("a", "b")), Map.of("a", 5))));
  }

  @Provide
  Arbitrary<List<List<Integer>>> lists() {
    return Arbitraries.integers()
        .between(0, Integer.MAX_VALUE - 1)
        .list()
        .ofMaxSize(6)
        .list()
        .ofMaxSize(8);
  }

  private static List<List<Integer>> read(NumberLists lists) {
    List<List<Integer>> read = new ArrayList<>();
    for (int list = 0; list < lists.size(); list++) {
      List<Integer> numbers = new ArrayList<>();
      for (int place = lists.start(list); place < lists.end(list); place++) {
        numbers.add(lists.at(place));
      }
      read.add(numbers);
    }
    return read;
  }
}
