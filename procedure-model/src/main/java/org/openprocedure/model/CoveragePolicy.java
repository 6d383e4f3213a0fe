package org.openprocedure.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.PolicyKind;

/**
 * A published rule of a payer on when it pays for a procedure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class CoveragePolicy permits ImmutableCoveragePolicy {

  CoveragePolicy() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableCoveragePolicy.builder();
  }

  /** Returns who pays: "Medicare". */
  public abstract String payer();

  /** Returns the kind of policy. */
  public abstract PolicyKind kind();

  /** Returns the payer's own number of the policy, if given. */
  public abstract Optional<String> identifier();

  /** Returns the title of the policy. */
  public abstract String title();

  /** Returns where it is published. */
  public abstract Optional<URI> url();

  /** Returns the first day on which it holds, if given. */
  public abstract Optional<LocalDate> effective();

  /** Returns the first day on which it no longer holds, if given. */
  public abstract Optional<LocalDate> ended();

  /** Returns what it asks for, in words, if given. */
  public abstract Optional<String> text();

  @Value.Check
  void check() {
    Invariant.text("CoveragePolicy", "payer", payer());
    Invariant.optionalText("CoveragePolicy", "identifier", identifier());
    Invariant.text("CoveragePolicy", "title", title());
    Invariant.webAddress("CoveragePolicy", "url", url());
    Invariant.date("CoveragePolicy", "effective", effective());
    Invariant.date("CoveragePolicy", "ended", ended());
    Invariant.optionalText("CoveragePolicy", "text", text());
    if (effective().isPresent()
        && ended().isPresent()
        && ended().get().isBefore(effective().get())) {
      throw InvalidProcedureException.of(
          "CoveragePolicy",
          "ended",
          "must not be before effective (" + effective().get() + "), but was " + ended().get());
    }
  }

  /** Builds a {@link CoveragePolicy}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(CoveragePolicy coveragePolicy);

    /** Sets who pays: "Medicare". Required. */
    Builder payer(String payer);

    /** Sets the kind of policy. Required. */
    Builder kind(PolicyKind kind);

    /** Sets the payer's own number of the policy. */
    Builder identifier(String identifier);

    /** Sets or clears {@link CoveragePolicy#identifier()}. */
    Builder identifier(Optional<String> identifier);

    /** Sets the title of the policy. Required. */
    Builder title(String title);

    /** Sets where it is published. */
    Builder url(URI url);

    /** Sets or clears {@link CoveragePolicy#url()}. */
    Builder url(Optional<? extends URI> url);

    /** Sets the first day on which it holds. */
    Builder effective(LocalDate effective);

    /** Sets or clears {@link CoveragePolicy#effective()}. */
    Builder effective(Optional<? extends LocalDate> effective);

    /** Sets the first day on which it no longer holds. */
    Builder ended(LocalDate ended);

    /** Sets or clears {@link CoveragePolicy#ended()}. */
    Builder ended(Optional<? extends LocalDate> ended);

    /** Sets what it asks for, in words. */
    Builder text(String text);

    /** Sets or clears {@link CoveragePolicy#text()}. */
    Builder text(Optional<String> text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    CoveragePolicy build();
  }
}
