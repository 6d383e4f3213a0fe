package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.FrequencyBand;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.Subject;

/**
 * Something that can go wrong or be felt as a side effect.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Risk permits ImmutableRisk {

  Risk() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableRisk.builder();
  }

  /** Returns a risk to the patient of which nobody knows how often it happens. */
  public static Risk of(RiskKind kind, String name, String text, Severity severity, Onset onset) {
    return builder().kind(kind).name(name).text(text).severity(severity).onset(onset).build();
  }

  /** Returns the nature of the complication. */
  public abstract RiskKind kind();

  /** Returns what it is called. */
  public abstract String name();

  /** Returns what it means, in plain words. */
  public abstract String text();

  /**
   * Returns how often it happens; when not set, the band of the probability, or not known without
   * one.
   */
  @Value.Default
  public FrequencyBand frequency() {
    return probability().map(Probability::band).orElse(FrequencyBand.NOT_KNOWN);
  }

  /** Returns the measured figure, if a source gives one. */
  public abstract Optional<Probability> probability();

  /** Returns how bad it is. */
  public abstract Severity severity();

  /** Returns when it shows. */
  public abstract Onset onset();

  /** Returns the time after the procedure in which it shows, if it is known closer. */
  public abstract Optional<Span> timing();

  /** Returns whom it concerns; the patient, when not set. */
  @Value.Default
  public Subject subject() {
    return Subject.PATIENT;
  }

  /** Returns this risk with a figure, and with the band of that figure. */
  public Risk withProbability(Probability probability) {
    return builder().from(this).probability(probability).frequency(probability.band()).build();
  }

  @Value.Check
  void check() {
    Invariant.text("Risk", "name", name());
    Invariant.text("Risk", "text", text());
    if (probability().isPresent() && frequency() != probability().get().band()) {
      throw InvalidProcedureException.of(
          "Risk",
          "frequency",
          "must be "
              + probability().get().band().code()
              + ", the band of the probability, but was "
              + frequency().code());
    }
  }

  /** Builds a {@link Risk}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Risk risk);

    /** Sets the nature of the complication. Required. */
    Builder kind(RiskKind kind);

    /** Sets what it is called. Required. */
    Builder name(String name);

    /** Sets what it means, in plain words. Required. */
    Builder text(String text);

    /**
     * Sets how often it happens; when not set, the band of the probability, or not known without
     * one.
     */
    Builder frequency(FrequencyBand frequency);

    /** Sets the measured figure, if a source gives one. */
    Builder probability(Probability probability);

    /** Sets or clears {@link Risk#probability()}. */
    Builder probability(Optional<? extends Probability> probability);

    /** Sets how bad it is. Required. */
    Builder severity(Severity severity);

    /** Sets when it shows. Required. */
    Builder onset(Onset onset);

    /** Sets the time after the procedure in which it shows, if it is known closer. */
    Builder timing(Span timing);

    /** Sets or clears {@link Risk#timing()}. */
    Builder timing(Optional<? extends Span> timing);

    /** Sets whom it concerns; the patient, when not set. */
    Builder subject(Subject subject);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Risk build();
  }
}
