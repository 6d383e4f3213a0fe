package org.openprocedure.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.AlternativeKind;
import org.openprocedure.model.vocabulary.AlternativeRole;

/**
 * Another way to treat or to find out, with what speaks for and against it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Alternative permits ImmutableAlternative {

  Alternative() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableAlternative.builder();
  }

  /** Returns the kind of alternative. */
  public abstract AlternativeKind kind();

  /** Returns what it is called. */
  public abstract String name();

  /** Returns what it is, in plain words. */
  public abstract String text();

  /** Returns whether it replaces the procedure or goes with it; replaces, when not set. */
  @Value.Default
  public AlternativeRole role() {
    return AlternativeRole.INSTEAD;
  }

  /** Returns the case in which it is an option, if given; completes "when ...". */
  public abstract Optional<String> when();

  /** Returns what speaks for it, compared with the procedure. */
  public abstract List<String> advantages();

  /** Returns what speaks against it, compared with the procedure. */
  public abstract List<String> disadvantages();

  /** Returns the record of the alternative, if the catalogue or another has one. */
  public abstract Optional<ProcedureId> procedure();

  @Value.Check
  void check() {
    Invariant.text("Alternative", "name", name());
    Invariant.text("Alternative", "text", text());
    Invariant.optionalText("Alternative", "when", when());
    Invariant.texts("Alternative", "advantages", advantages());
    Invariant.texts("Alternative", "disadvantages", disadvantages());
  }

  /** Builds a {@link Alternative}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Alternative alternative);

    /** Sets the kind of alternative. Required. */
    Builder kind(AlternativeKind kind);

    /** Sets what it is called. Required. */
    Builder name(String name);

    /** Sets what it is, in plain words. Required. */
    Builder text(String text);

    /** Sets whether it replaces the procedure or goes with it; replaces, when not set. */
    Builder role(AlternativeRole role);

    /** Sets the case in which it is an option; completes "when ...". */
    Builder when(String when);

    /** Sets or clears {@link Alternative#when()}. */
    Builder when(Optional<String> when);

    /** Adds to {@link Alternative#advantages()}. */
    Builder addAdvantage(String advantage);

    /** Sets {@link Alternative#advantages()} as a whole. */
    Builder advantages(Iterable<String> advantages);

    /** Adds to {@link Alternative#disadvantages()}. */
    Builder addDisadvantage(String disadvantage);

    /** Sets {@link Alternative#disadvantages()} as a whole. */
    Builder disadvantages(Iterable<String> disadvantages);

    /** Sets the record of the alternative, if the catalogue or another has one. */
    Builder procedure(ProcedureId procedure);

    /** Sets or clears {@link Alternative#procedure()}. */
    Builder procedure(Optional<? extends ProcedureId> procedure);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Alternative build();
  }
}
