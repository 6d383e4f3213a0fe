package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VarintsProperties {

  @Property
  void numbersAreReadInTheOrderInWhichTheyWereWritten(@ForAll("numbers") List<Integer> numbers) {
    Varints.Writer writer = new Varints.Writer();
    numbers.forEach(writer::add);
    byte[] bytes = writer.toBytes();
    Varints in = new Varints(bytes, 0);

    assertEquals(bytes.length, writer.size());
    for (int number : numbers) {
      assertFalse(in.isAtEnd());
      assertEquals(number, in.next());
    }
    assertTrue(in.isAtEnd());
  }

  @Property
  void aNumberTakesAByteForEachSevenBits(@ForAll("number") int number) {
    Varints.Writer writer = new Varints.Writer();
    writer.add(number);

    int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(number));
    assertEquals((bits + 6) / 7, writer.size());
  }

  @Example
  void readingBeginsAtAnyPlace() {
    Varints.Writer writer = new Varints.Writer();
    writer.addByte(0xFF);
    writer.add(300);

    assertEquals(300, new Varints(writer.toBytes(), 1).next());
  }

  @Provide
  Arbitrary<List<Integer>> numbers() {
    return number().list().ofMaxSize(50);
  }

  @Provide
  Arbitrary<Integer> number() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 300),
        Arbitraries.integers().between(0, Integer.MAX_VALUE),
        Arbitraries.of(127, 128, 16_383, 16_384, Integer.MAX_VALUE));
  }
}
