package org.openprocedure.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.TissueDepth;

/**
 * What limits a record inside its family of procedures: size, depth, number, and what belongs to
 * it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Scope permits ImmutableScope {

  Scope() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableScope.builder();
  }

  /** Returns the size of what is treated, such as a tumor, if given. */
  public abstract Optional<Quantity> lesionSize();

  /** Returns how deep the treated tissue lies. */
  public abstract List<TissueDepth> tissueDepths();

  /** Returns how many are treated in one procedure, if given. */
  public abstract Optional<Count> count();

  /** Returns whether it is only done as an addition to another procedure. */
  @Value.Default
  public boolean addOn() {
    return false;
  }

  /** Returns what belongs to the procedure, always or when performed. */
  public abstract List<IncludedPart> includes();

  /** Returns the limits in words, if given. */
  public abstract Optional<String> text();

  @Value.Check
  void check() {
    Invariant.distinctTerms("Scope", "tissueDepths", tissueDepths());
    Invariant.optionalText("Scope", "text", text());
  }

  /** Builds a {@link Scope}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Scope scope);

    /** Sets the size of what is treated, such as a tumor. */
    Builder lesionSize(Quantity lesionSize);

    /** Sets or clears {@link Scope#lesionSize()}. */
    Builder lesionSize(Optional<? extends Quantity> lesionSize);

    /** Adds to {@link Scope#tissueDepths()}. */
    Builder addTissueDepth(TissueDepth tissueDepth);

    /** Sets {@link Scope#tissueDepths()} as a whole. */
    Builder tissueDepths(Iterable<? extends TissueDepth> tissueDepths);

    /** Sets how many are treated in one procedure. */
    Builder count(Count count);

    /** Sets or clears {@link Scope#count()}. */
    Builder count(Optional<? extends Count> count);

    /** Sets whether it is only done as an addition to another procedure. */
    Builder addOn(boolean addOn);

    /** Adds to {@link Scope#includes()}. */
    Builder addInclude(IncludedPart include);

    /** Sets {@link Scope#includes()} as a whole. */
    Builder includes(Iterable<? extends IncludedPart> includes);

    /** Sets the limits in words. */
    Builder text(String text);

    /** Sets or clears {@link Scope#text()}. */
    Builder text(Optional<String> text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Scope build();
  }
}
