package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.openprocedure.model.Refusal.assertRefused;
import static org.openprocedure.model.vocabulary.QuantityUnit.CENTIMETER;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openprocedure.model.vocabulary.QuantityUnit;

class QuantityTest {

  @ParameterizedTest
  @MethodSource("quantitiesInWords")
  void printsAsAPersonWouldSayIt(String words, Quantity quantity) {
    assertEquals(words, quantity.toString());
  }

  static Stream<Arguments> quantitiesInWords() {
    return Stream.of(
        Arguments.of("5 cm", Quantity.of(5, CENTIMETER)),
        Arguments.of("2.5 to 5 cm", Quantity.of(2.5, 5, CENTIMETER)),
        Arguments.of("at least 5 cm", Quantity.atLeast(5, CENTIMETER)),
        Arguments.of("up to 5 cm", Quantity.upTo(5, CENTIMETER)),
        Arguments.of("under 5 cm", Quantity.under(5, CENTIMETER)),
        Arguments.of(
            "3 to under 5 cm", Quantity.builder().min(3).below(5).unit(CENTIMETER).build()),
        Arguments.of(
            "about 2 L",
            Quantity.builder().min(2).max(2).unit(QuantityUnit.LITER).about(true).build()),
        Arguments.of("-2.75 diopters", Quantity.of(-2.75, QuantityUnit.DIOPTER)),
        Arguments.of("0 mL", Quantity.of(0, QuantityUnit.MILLILITER)));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "1e9, 1000000000", "1e-7, 0.0000001", "50.40, 50.4", "-1e9, -1000000000"})
  void numbersPrintWithoutExponentOrEmptyDecimals(double amount, String words) {
    assertEquals(words + " Gy", Quantity.of(amount, QuantityUnit.GRAY).toString());
  }

  @Test
  void keepsWhatItWasGiven() {
    Quantity quantity = Quantity.of(2, 5, CENTIMETER);

    assertEquals(OptionalDouble.of(2), quantity.min());
    assertEquals(OptionalDouble.of(5), quantity.max());
    assertEquals(OptionalDouble.empty(), quantity.below());
    assertEquals(OptionalDouble.of(5), Quantity.under(5, CENTIMETER).below());
    assertFalse(quantity.about());
  }

  @Test
  void needsAnAmount() {
    assertRefused(
        "Quantity.min or max or below must be given, but all are absent",
        () -> Quantity.builder().unit(CENTIMETER).build());
  }

  @Test
  void aLimitIsEitherIncludedOrNot() {
    assertRefused(
        "Quantity.below must not stand beside max, but was 5",
        () -> Quantity.builder().max(4).below(5).unit(CENTIMETER).build());
  }

  @ParameterizedTest
  @CsvSource({
    "1000000001, 1000000001",
    "-1000000001, -1000000001",
    "NaN, NaN",
    "Infinity, Infinity",
    "-Infinity, -Infinity"
  })
  void amountsStayInTheirRange(double amount, String shown) {
    String rule = " must be from -1000000000 to 1000000000, but was " + shown;

    assertRefused("Quantity.min" + rule, () -> Quantity.atLeast(amount, CENTIMETER));
    assertRefused("Quantity.max" + rule, () -> Quantity.upTo(amount, CENTIMETER));
    assertRefused("Quantity.below" + rule, () -> Quantity.under(amount, CENTIMETER));
  }

  @Test
  void theSmallestIsNotGreaterThanTheLargest() {
    assertRefused(
        "Quantity.min must not be greater than max (2.5), but was 5",
        () -> Quantity.of(5, 2.5, CENTIMETER));
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "5.5, 5.5"})
  void theSmallestIsLessThanALimitThatIsNotIncluded(double min, String shown) {
    assertRefused(
        "Quantity.min must be less than below (5), but was " + shown,
        () -> Quantity.builder().min(min).below(5).unit(CENTIMETER).build());
  }
}
