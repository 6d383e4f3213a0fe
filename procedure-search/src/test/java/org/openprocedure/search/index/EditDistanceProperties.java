package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EditDistanceProperties {

  @Property
  void theDistanceIsThatOfTryingEverything(
      @ForAll("words") String a, @ForAll("words") String b, @ForAll @IntRange(max = 7) int most) {
    int naive = NaiveEditDistance.between(a, b);

    if (naive <= most) {
      assertEquals(naive, EditDistance.between(a, b, most));
    } else {
      assertTrue(EditDistance.between(a, b, most) > most);
    }
  }

  @Property
  void theTableIsRightToo(@ForAll("words") String a, @ForAll("words") String b) {
    assertEquals(NaiveEditDistance.between(a, b), NaiveEditDistance.byTable(a, b));
  }

  @Property
  void theDistanceIsTheSameBothWays(@ForAll("words") String a, @ForAll("words") String b) {
    assertEquals(EditDistance.between(a, b, 9), EditDistance.between(b, a, 9));
  }

  @Example
  void twoLettersInEachOthersPlaceAreOneSlip() {
    assertEquals(1, EditDistance.between("kidney", "kindey", 2));
    assertEquals(2, EditDistance.between("kidney", "ikdnye", 2));
    assertEquals(0, EditDistance.between("kidney", "kidney", 0));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(6);
  }
}
