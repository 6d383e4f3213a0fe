package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.Certainty;
import org.openprocedure.model.vocabulary.FindingKind;

/**
 * A reason to do a procedure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Indication permits ImmutableIndication {

  Indication() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableIndication.builder();
  }

  /** Returns an indication without a stated certainty. */
  public static Indication of(FindingKind kind, String text) {
    return builder().kind(kind).text(text).build();
  }

  /** Returns what sort of reason it is. */
  public abstract FindingKind kind();

  /** Returns how sure the finding must be, if given. */
  public abstract Optional<Certainty> certainty();

  /** Returns the reason in words. */
  public abstract String text();

  @Value.Check
  void check() {
    Invariant.text("Indication", "text", text());
  }

  /** Builds a {@link Indication}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Indication indication);

    /** Sets what sort of reason it is. Required. */
    Builder kind(FindingKind kind);

    /** Sets how sure the finding must be. */
    Builder certainty(Certainty certainty);

    /** Sets or clears {@link Indication#certainty()}. */
    Builder certainty(Optional<? extends Certainty> certainty);

    /** Sets the reason in words. Required. */
    Builder text(String text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Indication build();
  }
}
