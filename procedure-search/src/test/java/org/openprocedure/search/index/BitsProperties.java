package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A set of numbers, beside the one of the platform. */
class BitsProperties {

  private static final int SIZE = 200;

  @Property
  void holdsWhatWasAdded(@ForAll("sets") Set<Integer> numbers) {
    assertSame(bitSet(numbers), bits(numbers), SIZE);
  }

  @Property
  void retainKeepsWhatBothHave(
      @ForAll("sets") Set<Integer> first, @ForAll("sets") Set<Integer> second) {
    BitSet common = bitSet(first);
    common.and(bitSet(second));
    Bits retained = bits(first);

    assertEquals(common.cardinality(), retained.countCommon(bits(second)));
    retained.retain(bits(second));
    assertSame(common, retained, SIZE);
  }

  @Property
  void aCopyIsIndependent(@ForAll("sets") Set<Integer> numbers) {
    Bits original = bits(numbers);
    Bits copy = original.copy();
    copy.add(7);
    copy.retain(bits(Set.of(7)));

    assertSame(bitSet(numbers), original, SIZE);
    assertSame(bitSet(Set.of(7)), copy, SIZE);
  }

  @Property
  void allHasEveryNumberBelowTheSize(@ForAll("sizes") int size) {
    BitSet all = new BitSet();
    all.set(0, size);

    assertSame(all, Bits.all(size), size);
  }

  @Provide
  Arbitrary<Set<Integer>> sets() {
    return Arbitraries.integers().between(0, SIZE - 1).set().ofMaxSize(60);
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.integers().between(0, 300);
  }

  private static void assertSame(BitSet expected, Bits actual, int size) {
    assertEquals(expected.cardinality(), actual.count());
    for (int number = 0; number < size; number++) {
      assertEquals(expected.get(number), actual.has(number));
    }
    for (int from = 0; from <= size + 64; from++) {
      assertEquals(expected.nextSetBit(from), actual.next(from));
    }
  }

  private static BitSet bitSet(Set<Integer> numbers) {
    BitSet set = new BitSet();
    numbers.forEach(set::set);
    return set;
  }

  private static Bits bits(Set<Integer> numbers) {
    Bits bits = new Bits(SIZE);
    numbers.forEach(bits::add);
    return bits;
  }
}
