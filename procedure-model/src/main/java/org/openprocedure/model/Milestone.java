package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.Activity;

/**
 * The time at which a person usually gets back to an activity.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Milestone permits ImmutableMilestone {

  Milestone() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableMilestone.builder();
  }

  /** Returns a milestone without further words. */
  public static Milestone of(Activity activity, Span span) {
    return builder().activity(activity).span(span).build();
  }

  /** Returns the activity. */
  public abstract Activity activity();

  /** Returns the time after the procedure. */
  public abstract Span span();

  /** Returns what it depends on, in words, if given. */
  public abstract Optional<String> text();

  @Value.Check
  void check() {
    Invariant.optionalText("Milestone", "text", text());
  }

  /** Builds a {@link Milestone}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Milestone milestone);

    /** Sets the activity. Required. */
    Builder activity(Activity activity);

    /** Sets the time after the procedure. Required. */
    Builder span(Span span);

    /** Sets what it depends on, in words. */
    Builder text(String text);

    /** Sets or clears {@link Milestone#text()}. */
    Builder text(Optional<String> text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Milestone build();
  }
}
