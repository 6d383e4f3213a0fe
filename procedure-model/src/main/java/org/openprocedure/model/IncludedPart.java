package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.Occurrence;

/**
 * A smaller procedure that a larger one includes.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class IncludedPart permits ImmutableIncludedPart {

  IncludedPart() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableIncludedPart.builder();
  }

  /** Returns what is included, in words. */
  public abstract String text();

  /** Returns how regularly it is done as a part. */
  public abstract Occurrence occurrence();

  /** Returns the record of the part, if the catalogue or another has one. */
  public abstract Optional<ProcedureId> procedure();

  @Value.Check
  void check() {
    Invariant.text("IncludedPart", "text", text());
  }

  /** Builds a {@link IncludedPart}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(IncludedPart includedPart);

    /** Sets what is included, in words. Required. */
    Builder text(String text);

    /** Sets how regularly it is done as a part. Required. */
    Builder occurrence(Occurrence occurrence);

    /** Sets the record of the part, if the catalogue or another has one. */
    Builder procedure(ProcedureId procedure);

    /** Sets or clears {@link IncludedPart#procedure()}. */
    Builder procedure(Optional<? extends ProcedureId> procedure);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    IncludedPart build();
  }
}
