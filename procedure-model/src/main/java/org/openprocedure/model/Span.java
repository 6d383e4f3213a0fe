package org.openprocedure.model;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.SpanUnit;

/**
 * A length of time with the unit it was given in and how exact it is, such as "4 to 6 weeks" or
 * "about 2 hours".
 *
 * <p>A span without a longest end reads "at least", one without a shortest end reads "up to".
 * Comparing puts the shorter longest end first; an open end is longest of all.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Span implements Comparable<Span> permits ImmutableSpan {

  Span() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableSpan.builder();
  }

  private static final int LARGEST = 100_000;

  /** Returns a span of one length: "2 hours". */
  public static Span of(int length, SpanUnit unit) {
    return of(length, length, unit);
  }

  /** Returns a span from a shortest to a longest length: "4 to 6 weeks". */
  public static Span of(int min, int max, SpanUnit unit) {
    return builder().min(min).max(max).unit(unit).build();
  }

  /** Returns a rough span: "about 4 to 6 weeks". */
  public static Span about(int min, int max, SpanUnit unit) {
    return builder().min(min).max(max).unit(unit).about(true).build();
  }

  /** Returns a span without a longest end: "at least 8 hours". */
  public static Span atLeast(int min, SpanUnit unit) {
    return builder().min(min).unit(unit).build();
  }

  /** Returns a span without a shortest end: "up to 3 days". */
  public static Span upTo(int max, SpanUnit unit) {
    return builder().max(max).unit(unit).build();
  }

  /** Returns the shortest length, in units, from 1 to 100,000; absent for "up to". */
  public abstract OptionalInt min();

  /** Returns the longest length, in units, from 1 to 100,000; absent for "at least". */
  public abstract OptionalInt max();

  /** Returns the unit that both ends are counted in. */
  public abstract SpanUnit unit();

  /** Returns whether the span is a rough figure and not a measured or agreed one. */
  @Value.Default
  public boolean about() {
    return false;
  }

  /** Returns the shortest length; zero for "up to". Months and years are estimated. */
  public Duration shortest() {
    return unit().duration().multipliedBy(min().orElse(0));
  }

  /** Returns the longest length, or empty for "at least". Months and years are estimated. */
  public Optional<Duration> longest() {
    return max().isPresent()
        ? Optional.of(unit().duration().multipliedBy(max().getAsInt()))
        : Optional.empty();
  }

  /**
   * Compares by the longest end, then by the shortest; an open end is longest of all. Spans of the
   * same lengths in different units differ, so that the order agrees with {@code equals}.
   */
  @Override
  public int compareTo(Span other) {
    int order = longestOrForever().compareTo(other.longestOrForever());
    if (order == 0) {
      order = shortest().compareTo(other.shortest());
    }
    if (order == 0) {
      order = unit().compareTo(other.unit());
    }
    return order == 0 ? Boolean.compare(about(), other.about()) : order;
  }

  /** Returns the span in words: "about 4 to 6 weeks". */
  @Override
  public String toString() {
    String range = Ranges.inWords(min(), max(), about());
    boolean one = max().orElse(min().orElse(0)) == 1;
    return range + " " + unit().label() + (one ? "" : "s");
  }

  @Value.Check
  void check() {
    if (min().isEmpty() && max().isEmpty()) {
      throw InvalidProcedureException.of(
          "Span", "min", "or max must be given, but both are absent");
    }
    Invariant.optionalRange("Span", "min", min(), 1, LARGEST);
    Invariant.optionalRange("Span", "max", max(), 1, LARGEST);
    if (min().isPresent() && max().isPresent()) {
      Invariant.ordered("Span", min().getAsInt(), max().getAsInt());
    }
  }

  private Duration longestOrForever() {
    return longest().orElse(Duration.ofSeconds(Long.MAX_VALUE));
  }

  /** Builds a {@link Span}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Span span);

    /** Sets the shortest length, in units, from 1 to 100,000; absent for "up to". */
    Builder min(int min);

    /** Sets or clears {@link Span#min()}. */
    Builder min(OptionalInt min);

    /** Sets the longest length, in units, from 1 to 100,000; absent for "at least". */
    Builder max(int max);

    /** Sets or clears {@link Span#max()}. */
    Builder max(OptionalInt max);

    /** Sets the unit that both ends are counted in. Required. */
    Builder unit(SpanUnit unit);

    /** Sets whether the span is a rough figure and not a measured or agreed one. */
    Builder about(boolean about);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Span build();
  }
}
