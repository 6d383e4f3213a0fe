package org.openprocedure.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.FrequencyBand;

/**
 * How many of a known group of people had an outcome, from a source that was read.
 *
 * <p>The figure is an interval because sources differ and because counting a sample is not exact.
 * It prints as "2 to 5 in 100 people".
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Probability permits ImmutableProbability {

  private static final String LESS_THAN_ONE = "fewer than 1";

  Probability() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableProbability.builder();
  }

  private static final int[] DENOMINATORS = {100, 1_000, 10_000, 100_000};

  /** Returns a single figure, counted in a population and read in a source. */
  public static Probability of(double figure, String population, String source) {
    return of(figure, figure, population, source);
  }

  /** Returns an interval, counted in a population and read in a source. */
  public static Probability of(double min, double max, String population, String source) {
    return builder().min(min).max(max).population(population).source(source).build();
  }

  /**
   * Returns the one denominator that tells all the given figures in whole people: the largest of
   * their own, or 100 if there are none.
   */
  public static int commonDenominator(Collection<Probability> probabilities) {
    return probabilities.stream().mapToInt(Probability::denominator).max().orElse(100);
  }

  /** Returns the lower end, a fraction from 0 to 1. */
  public abstract double min();

  /**
   * Returns the upper end, a fraction from 0 to 1; the same as the lower end for a single figure.
   */
  public abstract double max();

  /** Returns the people who were counted: "adults after hip replacement in one registry". */
  public abstract String population();

  /** Returns the time after the procedure within which the outcome was counted, if given. */
  public abstract Optional<Span> window();

  /** Returns the id of the source in the record's provenance that gives the figure. */
  public abstract String source();

  /**
   * Returns the number of people that the figure is told for: 100, 1,000, 10,000 or 100,000; when
   * not set, the smallest that makes the figure a whole person or more.
   */
  @Value.Default
  public int denominator() {
    return smallestDenominator();
  }

  /**
   * Returns the band of the upper end: where an interval reaches into two bands, the one that does
   * not play the risk down.
   */
  public FrequencyBand band() {
    return FrequencyBand.of(max());
  }

  /** Returns the figure in people, for its own denominator: "2 to 5 in 100 people". */
  @Override
  public String toString() {
    return per(denominator());
  }

  /**
   * Returns the figure in people, for a given denominator, so that a list can use one for all.
   *
   * @param people the number of people that the figure is told for, at least 1
   * @throws IllegalArgumentException if {@code people} is less than 1
   */
  public String per(int people) {
    if (people < 1) {
      throw new IllegalArgumentException("people must be at least 1, but was " + people);
    }
    String from = whole(min(), people);
    String to = whole(max(), people);
    String count;
    if (from.equals(to) || (min() == 0 && to.equals(LESS_THAN_ONE))) {
      count = to;
    } else if (from.equals(LESS_THAN_ONE)) {
      count = "up to " + to;
    } else {
      count = from + " to " + to;
    }
    return String.format(Locale.ROOT, "%s in %,d people", count, people);
  }

  @Value.Check
  void check() {
    Invariant.text("Probability", "population", population());
    Invariant.text("Probability", "source", source());
    Invariant.range("Probability", "min", min(), 0, 1);
    Invariant.range("Probability", "max", max(), 0, 1);
    Invariant.ordered("Probability", min(), max());
    if (Arrays.binarySearch(DENOMINATORS, denominator()) < 0) {
      throw InvalidProcedureException.of(
          "Probability",
          "denominator",
          "must be 100, 1000, 10000 or 100000, but was " + denominator());
    }
  }

  private static String whole(double fraction, int people) {
    long count = Math.round(fraction * people);
    if (count == 0 && fraction > 0) {
      return LESS_THAN_ONE;
    }
    if (count == people && fraction < 1) {
      return String.format(Locale.ROOT, "more than %,d", count - 1);
    }
    return String.format(Locale.ROOT, "%,d", count);
  }

  private int smallestDenominator() {
    double smallest = min() > 0 ? min() : max();
    for (int people : DENOMINATORS) {
      if (smallest * people >= 1) {
        return people;
      }
    }
    return smallest == 0 ? DENOMINATORS[0] : DENOMINATORS[DENOMINATORS.length - 1];
  }

  /** Builds a {@link Probability}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Probability probability);

    /** Sets the lower end, a fraction from 0 to 1. Required. */
    Builder min(double min);

    /**
     * Sets the upper end, a fraction from 0 to 1; the same as the lower end for a single figure.
     * Required.
     */
    Builder max(double max);

    /**
     * Sets the people who were counted: "adults after hip replacement in one registry". Required.
     */
    Builder population(String population);

    /** Sets the time after the procedure within which the outcome was counted. */
    Builder window(Span window);

    /** Sets or clears {@link Probability#window()}. */
    Builder window(Optional<? extends Span> window);

    /** Sets the id of the source in the record's provenance that gives the figure. Required. */
    Builder source(String source);

    /**
     * Sets the number of people that the figure is told for: 100, 1,000, 10,000 or 100,000; when
     * not set, the smallest that makes the figure a whole person or more.
     */
    Builder denominator(int denominator);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Probability build();
  }
}
