package org.openprocedure.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.StepPhase;

/**
 * One thing that happens in a procedure; the list gives the order.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Step permits ImmutableStep {

  Step() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableStep.builder();
  }

  /** Returns a step that is always done, once. */
  public static Step of(StepPhase phase, String title, String text) {
    return builder().phase(phase).title(title).text(text).build();
  }

  /** Returns the part of the procedure that the step belongs to. */
  public abstract StepPhase phase();

  /** Returns a heading of a few words. */
  public abstract String title();

  /** Returns what happens, in words. */
  public abstract String text();

  /** Returns whether the step is left out where it is not needed. */
  @Value.Default
  public boolean optional() {
    return false;
  }

  /** Returns the case in which the step is done, where it is optional; completes "when ...". */
  public abstract Optional<String> when();

  /** Returns how often the step is done again, if given. */
  public abstract Optional<Repeat> repeat();

  /** Returns how long the step takes, if given. */
  public abstract Optional<Span> span();

  /** Returns amounts that belong to the step, each named: a radiation dose, a volume. */
  public abstract List<Measure> measures();

  @Value.Check
  void check() {
    Invariant.text("Step", "title", title());
    Invariant.text("Step", "text", text());
    Invariant.optionalText("Step", "when", when());
  }

  /** Builds a {@link Step}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Step step);

    /** Sets the part of the procedure that the step belongs to. Required. */
    Builder phase(StepPhase phase);

    /** Sets a heading of a few words. Required. */
    Builder title(String title);

    /** Sets what happens, in words. Required. */
    Builder text(String text);

    /** Sets whether the step is left out where it is not needed. */
    Builder optional(boolean optional);

    /** Sets the case in which the step is done, where it is optional; completes "when ...". */
    Builder when(String when);

    /** Sets or clears {@link Step#when()}. */
    Builder when(Optional<String> when);

    /** Sets how often the step is done again. */
    Builder repeat(Repeat repeat);

    /** Sets or clears {@link Step#repeat()}. */
    Builder repeat(Optional<? extends Repeat> repeat);

    /** Sets how long the step takes. */
    Builder span(Span span);

    /** Sets or clears {@link Step#span()}. */
    Builder span(Optional<? extends Span> span);

    /** Adds to {@link Step#measures()}. */
    Builder addMeasure(Measure measure);

    /** Sets {@link Step#measures()} as a whole. */
    Builder measures(Iterable<? extends Measure> measures);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Step build();
  }
}
