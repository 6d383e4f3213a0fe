package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprocedure.model.Refusal.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.vocabulary.FrequencyBand;

class ProbabilityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.02    | 0.05   | 2 to 5 in 100 people
          0.02    | 0.02   | 2 in 100 people
          0.004   | 0.02   | 4 to 20 in 1,000 people
          0.0003  | 0.0003 | 3 in 10,000 people
          0.00007 | 0.0002 | 7 to 20 in 100,000 people
          0       | 0.02   | 0 to 2 in 100 people
          0       | 0      | 0 in 100 people
          1       | 1      | 100 in 100 people
          0.000001| 0.0004 | up to 40 in 100,000 people
          1e-7    | 1e-6   | fewer than 1 in 100,000 people
          """)
  void printsAsPeople(double min, double max, String words) {
    assertEquals(words, probability(min, max).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.02   | 0.05   | 1000   | 20 to 50 in 1,000 people
          0.02   | 0.05   | 100000 | 2,000 to 5,000 in 100,000 people
          0.0004 | 0.0004 | 100    | fewer than 1 in 100 people
          0.0004 | 0.03   | 100    | up to 3 in 100 people
          0.018  | 0.022  | 100    | 2 in 100 people
          0.997  | 0.997  | 100    | more than 99 in 100 people
          0.9    | 0.997  | 100    | 90 to more than 99 in 100 people
          1      | 1      | 100    | 100 in 100 people
          0      | 0.004  | 100    | fewer than 1 in 100 people
          0.5    | 0.5    | 1      | more than 0 in 1 people
          """)
  void aListCanUseOneNumberOfPeople(double min, double max, int people, String words) {
    assertEquals(words, probability(min, max).per(people));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -100})
  void nobodyIsNoNumberOfPeople(int people) {
    Probability probability = probability(0.1, 0.2);
    Exception refused = assertThrows(IllegalArgumentException.class, () -> probability.per(people));

    assertEquals("people must be at least 1, but was " + people, refused.getMessage());
  }

  @Test
  void anIntervalInTwoBandsHasTheMoreFrequentOne() {
    assertEquals(FrequencyBand.VERY_COMMON, probability(0.02, 0.1).band());
    assertEquals(FrequencyBand.COMMON, probability(0.002, 0.0999).band());
  }

  @Test
  void theSmallestNumberOfPeopleThatMakesOnePersonIsChosen() {
    assertEquals(100, probability(0.01, 0.5).denominator());
    assertEquals(1_000, probability(0.0099, 0.5).denominator());
    assertEquals(10_000, probability(0.0001, 0.5).denominator());
    assertEquals(100_000, probability(0.00009, 0.5).denominator());
    assertEquals(100_000, probability(1e-9, 1e-9).denominator());
    assertEquals(1_000, probability(0, 0.005).denominator());
  }

  @Test
  void theNumberOfPeopleCanBeSet() {
    Probability probability =
        Probability.builder().from(probability(0.02, 0.05)).denominator(10_000).build();

    assertEquals("200 to 500 in 10,000 people", probability.toString());
  }

  @Test
  void theCommonNumberOfPeopleIsTheLargest() {
    List<Probability> list = List.of(probability(0.2, 0.3), probability(0.001, 0.3));

    assertEquals(1_000, Probability.commonDenominator(list));
    assertEquals(100, Probability.commonDenominator(List.of()));
  }

  @Test
  void keepsWhereTheFigureComesFrom() {
    Probability probability = Probability.of(0.25, "adults in one registry", "registry-2024");

    assertEquals("adults in one registry", probability.population());
    assertEquals("registry-2024", probability.source());
    assertEquals(0.25, probability.min());
    assertEquals(0.25, probability.max());
  }

  @ParameterizedTest
  @CsvSource({"1.5, 1.5", "-0.1, -0.1", "NaN, NaN", "Infinity, Infinity"})
  void endsAreFractions(double figure, String shown) {
    assertRefused(
        "Probability.min must be from 0 to 1, but was " + shown, () -> probability(figure, 1));
    assertRefused(
        "Probability.max must be from 0 to 1, but was " + shown, () -> probability(0, figure));
  }

  @Test
  void theLowerEndIsNotAboveTheUpper() {
    assertRefused(
        "Probability.min must not be greater than max (0.02), but was 0.05",
        () -> probability(0.05, 0.02));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 200, 1_000_000})
  void onlyRoundNumbersOfPeopleAreUsed(int people) {
    Probability.Builder builder = Probability.builder().from(probability(0.1, 0.2));

    assertRefused(
        "Probability.denominator must be 100, 1000, 10000 or 100000, but was " + people,
        () -> builder.denominator(people).build());
  }

  private static Probability probability(double min, double max) {
    return Probability.of(min, max, "adults", "registry");
  }
}
