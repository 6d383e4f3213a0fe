package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.model.Refusal.assertRefused;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

  @Test
  void printsAsAPersonWouldSayIt() {
    assertEquals("2", Count.of(2).toString());
    assertEquals("6 to 12", Count.of(6, 12).toString());
    assertEquals("at least 2", Count.atLeast(2).toString());
    assertEquals("up to 1000000", Count.builder().max(1_000_000).build().toString());
  }

  @Test
  void aSingleNumberIsBothEnds() {
    assertEquals(Count.of(3, 3), Count.of(3));
    assertEquals(OptionalInt.of(3), Count.of(3).min());
    assertEquals(OptionalInt.of(3), Count.of(3).max());
    assertEquals(OptionalInt.empty(), Count.atLeast(3).max());
  }

  @Test
  void needsAnEnd() {
    assertRefused(
        "Count.min or max must be given, but both are absent", () -> Count.builder().build());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1_000_001})
  void endsStayInTheirRange(int number) {
    assertRefused(
        "Count.min must be from 1 to 1000000, but was " + number, () -> Count.atLeast(number));
    assertRefused(
        "Count.max must be from 1 to 1000000, but was " + number,
        () -> Count.builder().max(number).build());
  }

  @Test
  void theSmallestIsNotGreaterThanTheLargest() {
    assertRefused("Count.min must not be greater than max (6), but was 12", () -> Count.of(12, 6));
  }
}
