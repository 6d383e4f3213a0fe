package org.openprocedure.model;

import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.ContraindicationStrength;
import org.openprocedure.model.vocabulary.FindingKind;

/**
 * A reason not to do a procedure, or to think twice.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Contraindication permits ImmutableContraindication {

  Contraindication() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableContraindication.builder();
  }

  /** Returns a contraindication. */
  public static Contraindication of(
      FindingKind kind, ContraindicationStrength strength, String text) {
    return builder().kind(kind).strength(strength).text(text).build();
  }

  /** Returns what sort of reason it is. */
  public abstract FindingKind kind();

  /** Returns how strictly it rules the procedure out. */
  public abstract ContraindicationStrength strength();

  /** Returns the reason in words. */
  public abstract String text();

  @Value.Check
  void check() {
    Invariant.text("Contraindication", "text", text());
  }

  /** Builds a {@link Contraindication}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Contraindication contraindication);

    /** Sets what sort of reason it is. Required. */
    Builder kind(FindingKind kind);

    /** Sets how strictly it rules the procedure out. Required. */
    Builder strength(ContraindicationStrength strength);

    /** Sets the reason in words. Required. */
    Builder text(String text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Contraindication build();
  }
}
