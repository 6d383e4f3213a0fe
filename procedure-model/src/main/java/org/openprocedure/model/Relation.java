package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.RelationKind;

/**
 * A typed link from one procedure to another.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Relation permits ImmutableRelation {

  Relation() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableRelation.builder();
  }

  /** Returns a relation without further words. */
  public static Relation of(RelationKind kind, ProcedureId target) {
    return builder().kind(kind).target(target).build();
  }

  /** Returns how this procedure relates to the target. */
  public abstract RelationKind kind();

  /** Returns the other procedure. */
  public abstract ProcedureId target();

  /** Returns the relation in words, if given. */
  public abstract Optional<String> text();

  @Value.Check
  void check() {
    Invariant.optionalText("Relation", "text", text());
  }

  /** Builds a {@link Relation}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Relation relation);

    /** Sets how this procedure relates to the target. Required. */
    Builder kind(RelationKind kind);

    /** Sets the other procedure. Required. */
    Builder target(ProcedureId target);

    /** Sets the relation in words. */
    Builder text(String text);

    /** Sets or clears {@link Relation#text()}. */
    Builder text(Optional<String> text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Relation build();
  }
}
