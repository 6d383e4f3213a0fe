package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of recovery with its own character: the first night, the first weeks.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class RecoveryPhase permits ImmutableRecoveryPhase {

  RecoveryPhase() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableRecoveryPhase.builder();
  }

  /** Returns a phase of open length. */
  public static RecoveryPhase of(String title, String text) {
    return builder().title(title).text(text).build();
  }

  /** Returns a heading of a few words. */
  public abstract String title();

  /** Returns how long after the procedure it lasts, if given. */
  public abstract Optional<Span> span();

  /** Returns what it is like and what happens. */
  public abstract String text();

  @Value.Check
  void check() {
    Invariant.text("RecoveryPhase", "title", title());
    Invariant.text("RecoveryPhase", "text", text());
  }

  /** Builds a {@link RecoveryPhase}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(RecoveryPhase recoveryPhase);

    /** Sets a heading of a few words. Required. */
    Builder title(String title);

    /** Sets how long after the procedure it lasts. */
    Builder span(Span span);

    /** Sets or clears {@link RecoveryPhase#span()}. */
    Builder span(Optional<? extends Span> span);

    /** Sets what it is like and what happens. Required. */
    Builder text(String text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    RecoveryPhase build();
  }
}
