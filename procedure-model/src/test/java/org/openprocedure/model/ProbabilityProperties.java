package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.openprocedure.model.vocabulary.FrequencyBand;

class ProbabilityProperties {

  @Property
  void noFigureOfTheIntervalIsInAMoreFrequentBand(
      @ForAll("probabilities") Probability probability,
      @ForAll @DoubleRange(max = 1) double where) {
    double length = probability.max() - probability.min();
    double inside = Math.min(probability.max(), probability.min() + where * length);

    assertTrue(FrequencyBand.of(inside).compareTo(probability.band()) >= 0);
  }

  @Property
  void theNumberOfPeopleHoldsOnePersonAndATenthOfItDoesNot(
      @ForAll @IntRange(min = 1, max = 99_999) int inAHundredThousand) {
    Probability probability = probability(inAHundredThousand / 100_000.0);
    int people = probability.denominator();

    assertTrue((long) inAHundredThousand * people >= 100_000, "a whole person");
    assertTrue(
        people == 100 || (long) inAHundredThousand * people / 10 < 100_000, "no smaller one");
  }

  @Property
  void aWholeNumberOfPeopleComesBackAsItWasGiven(
      @ForAll("denominators") int people, @ForAll @IntRange(max = 100) int count) {
    Probability probability = probability(count / (double) people);

    assertEquals(
        String.format(Locale.ROOT, "%d in %,d people", count, people), probability.per(people));
  }

  @Property
  void whatCanHappenIsNeverToldAsNobody(
      @ForAll @DoubleRange(min = 1e-9, max = 1) @Scale(9) double figure,
      @ForAll("denominators") int people) {
    assertFalse(probability(figure).per(people).startsWith("0 "));
  }

  @Property
  void theCommonNumberOfPeopleIsOneOfTheirsAndHoldsThemAll(
      @ForAll @Size(min = 1, max = 6) List<@From("probabilities") Probability> list) {
    int common = Probability.commonDenominator(list);

    assertTrue(list.stream().allMatch(probability -> probability.denominator() <= common));
    assertTrue(list.stream().anyMatch(probability -> probability.denominator() == common));
  }

  @Provide
  Arbitrary<Probability> probabilities() {
    Arbitrary<Double> figures = Arbitraries.of(0.0, 1e-6, 1e-4, 0.001, 0.0099, 0.01, 0.1, 0.7, 1.0);
    return figures.tuple2().map(pair -> between(pair.get1(), pair.get2()));
  }

  @Provide
  Arbitrary<Integer> denominators() {
    return Arbitraries.of(100, 1_000, 10_000, 100_000);
  }

  private static Probability probability(double figure) {
    return between(figure, figure);
  }

  private static Probability between(double a, double b) {
    return Probability.of(Math.min(a, b), Math.max(a, b), "adults", "registry");
  }
}
