package org.openprocedure.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.RegimenKind;

/**
 * Something to do or take by a schedule before a procedure: a bowel preparation, a diet, eye drops.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Regimen permits ImmutableRegimen {

  Regimen() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableRegimen.builder();
  }

  /** Returns the kind of regimen. */
  public abstract RegimenKind kind();

  /** Returns the amounts, each named: "bowel preparation drink, 2 L". */
  public abstract List<Measure> doses();

  /**
   * Returns when it is taken, as times before the procedure, the earliest first; two for a split
   * dose.
   */
  public abstract List<Span> leadTimes();

  /** Returns how long it goes on, if given. */
  public abstract Optional<Span> duration();

  /** Returns the regimen in words. */
  public abstract String text();

  @Value.Check
  void check() {
    Invariant.text("Regimen", "text", text());
  }

  /** Builds a {@link Regimen}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Regimen regimen);

    /** Sets the kind of regimen. Required. */
    Builder kind(RegimenKind kind);

    /** Adds to {@link Regimen#doses()}. */
    Builder addDose(Measure dose);

    /** Sets {@link Regimen#doses()} as a whole. */
    Builder doses(Iterable<? extends Measure> doses);

    /** Adds to {@link Regimen#leadTimes()}. */
    Builder addLeadTime(Span leadTime);

    /** Sets {@link Regimen#leadTimes()} as a whole. */
    Builder leadTimes(Iterable<? extends Span> leadTimes);

    /** Sets how long it goes on. */
    Builder duration(Span duration);

    /** Sets or clears {@link Regimen#duration()}. */
    Builder duration(Optional<? extends Span> duration);

    /** Sets the regimen in words. Required. */
    Builder text(String text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Regimen build();
  }
}
