package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.TherapyKind;

/**
 * Help with recovery by a therapist or a program.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Therapy permits ImmutableTherapy {

  Therapy() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableTherapy.builder();
  }

  /** Returns the kind of therapy. */
  public abstract TherapyKind kind();

  /** Returns how regularly it is part of recovery. */
  public abstract Occurrence occurrence();

  /** Returns how long it goes on, if given. */
  public abstract Optional<Span> span();

  /** Returns the therapy in words. */
  public abstract String text();

  @Value.Check
  void check() {
    Invariant.text("Therapy", "text", text());
  }

  /** Builds a {@link Therapy}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Therapy therapy);

    /** Sets the kind of therapy. Required. */
    Builder kind(TherapyKind kind);

    /** Sets how regularly it is part of recovery. Required. */
    Builder occurrence(Occurrence occurrence);

    /** Sets how long it goes on. */
    Builder span(Span span);

    /** Sets or clears {@link Therapy#span()}. */
    Builder span(Optional<? extends Span> span);

    /** Sets the therapy in words. Required. */
    Builder text(String text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Therapy build();
  }
}
