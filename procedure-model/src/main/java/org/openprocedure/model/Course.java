package org.openprocedure.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A treatment given in a series of sessions.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Course permits ImmutableCourse {

  Course() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableCourse.builder();
  }

  /** Returns how many sessions; absent where the course goes on for life. */
  public abstract Optional<Count> sessions();

  /** Returns how many sessions in a week, if given. */
  public abstract Optional<Count> sessionsPerWeek();

  /** Returns the time from one session to the next, if given. */
  public abstract Optional<Span> interval();

  /** Returns the time from the first session to the last, if given. */
  public abstract Optional<Span> total();

  /** Returns whether the course goes on for as long as the need lasts. */
  @Value.Default
  public boolean lasting() {
    return false;
  }

  /** Returns amounts per session or in all, each named: "total dose, 50 Gy". */
  public abstract List<Measure> measures();

  /** Returns the course in words, if given. */
  public abstract Optional<String> text();

  @Value.Check
  void check() {
    Invariant.optionalText("Course", "text", text());
    if (lasting() && sessions().isPresent()) {
      throw InvalidProcedureException.of(
          "Course", "sessions", "must be absent in a lasting course, but was " + sessions().get());
    }
  }

  /** Builds a {@link Course}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Course course);

    /** Sets how many sessions; absent where the course goes on for life. */
    Builder sessions(Count sessions);

    /** Sets or clears {@link Course#sessions()}. */
    Builder sessions(Optional<? extends Count> sessions);

    /** Sets how many sessions in a week. */
    Builder sessionsPerWeek(Count sessionsPerWeek);

    /** Sets or clears {@link Course#sessionsPerWeek()}. */
    Builder sessionsPerWeek(Optional<? extends Count> sessionsPerWeek);

    /** Sets the time from one session to the next. */
    Builder interval(Span interval);

    /** Sets or clears {@link Course#interval()}. */
    Builder interval(Optional<? extends Span> interval);

    /** Sets the time from the first session to the last. */
    Builder total(Span total);

    /** Sets or clears {@link Course#total()}. */
    Builder total(Optional<? extends Span> total);

    /** Sets whether the course goes on for as long as the need lasts. */
    Builder lasting(boolean lasting);

    /** Adds to {@link Course#measures()}. */
    Builder addMeasure(Measure measure);

    /** Sets {@link Course#measures()} as a whole. */
    Builder measures(Iterable<? extends Measure> measures);

    /** Sets the course in words. */
    Builder text(String text);

    /** Sets or clears {@link Course#text()}. */
    Builder text(Optional<String> text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Course build();
  }
}
