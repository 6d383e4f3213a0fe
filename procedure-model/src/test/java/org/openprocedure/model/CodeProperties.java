package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.openprocedure.model.vocabulary.CodeSystem;

class CodeProperties {

  @Property
  void oneOfTenCheckDigitsHolds(@ForAll("beginnings") String beginning) {
    assertEquals(1, checkDigits(beginning).size());
  }

  @Property
  void oneWrongDigitIsCaught(
      @ForAll("beginnings") String beginning,
      @ForAll @IntRange(max = 17) int anyPlace,
      @ForAll @IntRange(max = 9) int digit) {
    String id = checkDigits(beginning).get(0);
    int place = anyPlace % id.length();
    Assume.that(id.charAt(place) != '0' + digit);

    assertFalse(isSnomed(id.substring(0, place) + digit + id.substring(place + 1)));
  }

  @Property
  void swappedNeighborsAreCaught(
      @ForAll("beginnings") String beginning, @ForAll @IntRange(max = 16) int anyPlace) {
    StringBuilder id = new StringBuilder(checkDigits(beginning).get(0));
    int place = anyPlace % (id.length() - 1);
    Assume.that(id.charAt(place) != id.charAt(place + 1));

    char first = id.charAt(place);
    id.setCharAt(place, id.charAt(place + 1));
    id.setCharAt(place + 1, first);

    assertFalse(isSnomed(id.toString()));
  }

  @Property
  void theUsualFormOfACodeIsItsOwnCandidate(@ForAll("typed") String typed) {
    for (Code code : Code.candidates(typed)) {
      assertTrue(Code.candidates(code.value()).contains(code));
      assertTrue(Code.candidates(code.value().toLowerCase(Locale.ROOT)).contains(code));
    }
  }

  @Property
  void anyTextIsAnswered(@ForAll @StringLength(max = 50) String text) {
    List<CodeSystem> systems = Code.candidates(text).stream().map(Code::system).toList();

    assertEquals(systems.stream().distinct().toList(), systems);
  }

  @Provide
  Arbitrary<String> beginnings() {
    Arbitrary<String> rest = Arbitraries.strings().numeric().ofMinLength(4).ofMaxLength(16);
    return Arbitraries.integers().between(1, 9).flatMap(first -> rest.map(end -> first + end));
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.strings().withChars("01278.- AJZafz").ofMinLength(2).ofMaxLength(8);
  }

  private static List<String> checkDigits(String beginning) {
    return IntStream.rangeClosed(0, 9)
        .mapToObj(digit -> beginning + digit)
        .filter(CodeProperties::isSnomed)
        .toList();
  }

  private static boolean isSnomed(String id) {
    return CodeSystem.SNOMED_CT.accepts(id);
  }
}
