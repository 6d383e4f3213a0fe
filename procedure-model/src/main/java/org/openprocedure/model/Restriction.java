package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.RestrictionKind;

/**
 * Something to avoid for a time.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Restriction permits ImmutableRestriction {

  Restriction() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableRestriction.builder();
  }

  /** Returns a restriction for as long as the care team decides. */
  public static Restriction of(RestrictionKind kind, String text) {
    return builder().kind(kind).text(text).build();
  }

  /** Returns what is to be avoided. */
  public abstract RestrictionKind kind();

  /** Returns for how long; absent where the care team decides. */
  public abstract Optional<Span> span();

  /** Returns how much is still allowed: a weight to lift, if given. */
  public abstract Optional<Quantity> limit();

  /** Returns the restriction in words. */
  public abstract String text();

  @Value.Check
  void check() {
    Invariant.text("Restriction", "text", text());
  }

  /** Builds a {@link Restriction}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Restriction restriction);

    /** Sets what is to be avoided. Required. */
    Builder kind(RestrictionKind kind);

    /** Sets for how long; absent where the care team decides. */
    Builder span(Span span);

    /** Sets or clears {@link Restriction#span()}. */
    Builder span(Optional<? extends Span> span);

    /** Sets how much is still allowed: a weight to lift. */
    Builder limit(Quantity limit);

    /** Sets or clears {@link Restriction#limit()}. */
    Builder limit(Optional<? extends Quantity> limit);

    /** Sets the restriction in words. Required. */
    Builder text(String text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Restriction build();
  }
}
