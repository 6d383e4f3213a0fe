package org.openprocedure.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.DurationScope;

/**
 * How long a procedure takes, and what that time covers.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class ProcedureDuration permits ImmutableProcedureDuration {

  ProcedureDuration() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableProcedureDuration.builder();
  }

  /** Returns a duration without further words. */
  public static ProcedureDuration of(Span span, DurationScope scope) {
    return builder().span(span).scope(scope).build();
  }

  /** Returns the time. */
  public abstract Span span();

  /** Returns what the time covers. */
  public abstract DurationScope scope();

  /** Returns what makes it longer or shorter. */
  public abstract List<String> dependsOn();

  /** Returns the series, where the procedure is one session of a course. */
  public abstract Optional<Course> course();

  /** Returns the time in words, if more is to be said. */
  public abstract Optional<String> text();

  @Value.Check
  void check() {
    Invariant.texts("ProcedureDuration", "dependsOn", dependsOn());
    Invariant.optionalText("ProcedureDuration", "text", text());
  }

  /** Builds a {@link ProcedureDuration}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(ProcedureDuration procedureDuration);

    /** Sets the time. Required. */
    Builder span(Span span);

    /** Sets what the time covers. Required. */
    Builder scope(DurationScope scope);

    /** Adds to {@link ProcedureDuration#dependsOn()}. */
    Builder addDependsOn(String dependsOn);

    /** Sets {@link ProcedureDuration#dependsOn()} as a whole. */
    Builder dependsOn(Iterable<String> dependsOn);

    /** Sets the series, where the procedure is one session of a course. */
    Builder course(Course course);

    /** Sets or clears {@link ProcedureDuration#course()}. */
    Builder course(Optional<? extends Course> course);

    /** Sets the time in words, if more is to be said. */
    Builder text(String text);

    /** Sets or clears {@link ProcedureDuration#text()}. */
    Builder text(Optional<String> text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    ProcedureDuration build();
  }
}
