package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.FollowUpPurpose;

/**
 * A visit or test after a procedure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class FollowUp permits ImmutableFollowUp {

  FollowUp() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableFollowUp.builder();
  }

  /** Returns a follow-up at a time that the care team decides. */
  public static FollowUp of(FollowUpPurpose purpose, String text) {
    return builder().purpose(purpose).text(text).build();
  }

  /** Returns what it is for. */
  public abstract FollowUpPurpose purpose();

  /** Returns when the first one is, after the procedure, if given. */
  public abstract Optional<Span> after();

  /** Returns the time from one to the next, where it is repeated. */
  public abstract Optional<Span> every();

  /** Returns the visit in words. */
  public abstract String text();

  @Value.Check
  void check() {
    Invariant.text("FollowUp", "text", text());
  }

  /** Builds a {@link FollowUp}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(FollowUp followUp);

    /** Sets what it is for. Required. */
    Builder purpose(FollowUpPurpose purpose);

    /** Sets when the first one is, after the procedure. */
    Builder after(Span after);

    /** Sets or clears {@link FollowUp#after()}. */
    Builder after(Optional<? extends Span> after);

    /** Sets the time from one to the next, where it is repeated. */
    Builder every(Span every);

    /** Sets or clears {@link FollowUp#every()}. */
    Builder every(Optional<? extends Span> every);

    /** Sets the visit in words. Required. */
    Builder text(String text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    FollowUp build();
  }
}
