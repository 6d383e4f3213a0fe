package org.openprocedure.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.ReviewStatus;

/**
 * Where a record comes from and how far it can be relied on.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Provenance permits ImmutableProvenance {

  Provenance() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableProvenance.builder();
  }

  /** Returns how far the record has been checked; a draft, when not set. */
  @Value.Default
  public ReviewStatus status() {
    return ReviewStatus.DRAFT;
  }

  /** Returns the version of the content, if given. */
  public abstract Optional<String> version();

  /** Returns who wrote the record. */
  public abstract List<String> authors();

  /** Returns the day on which it was written, if given. */
  public abstract Optional<LocalDate> created();

  /** Returns the day on which it was last changed, if given. */
  public abstract Optional<LocalDate> updated();

  /** Returns the day on which a clinician last reviewed it, if given. */
  public abstract Optional<LocalDate> reviewed();

  /** Returns what its facts rest on. */
  public abstract List<Source> sources();

  /** Returns when it is looked at again, if given. */
  public abstract Optional<String> updatePolicy();

  /** Returns who paid for it, if given. */
  public abstract Optional<String> funding();

  /** Returns the terms under which the texts may be used, if given. */
  public abstract Optional<String> license();

  /** Returns the source with the given id, if the record has it. */
  public Optional<Source> source(String id) {
    return sources().stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /**
   * Returns the sources that a part of the record rests on, such as {@code "recovery.stay"}: those
   * that support it, or something that it is part of.
   */
  public List<Source> supporting(String part) {
    return sources().stream()
        .filter(
            source ->
                source.supports().stream()
                    .anyMatch(whole -> part.equals(whole) || part.startsWith(whole + ".")))
        .toList();
  }

  @Value.Check
  void check() {
    Invariant.optionalText("Provenance", "version", version());
    Invariant.texts("Provenance", "authors", authors());
    Invariant.date("Provenance", "created", created());
    Invariant.date("Provenance", "updated", updated());
    Invariant.date("Provenance", "reviewed", reviewed());
    Invariant.optionalText("Provenance", "updatePolicy", updatePolicy());
    Invariant.optionalText("Provenance", "funding", funding());
    Invariant.optionalText("Provenance", "license", license());
    List<String> ids = new ArrayList<>();
    for (Source source : sources()) {
      ids.add(source.id());
    }
    Invariant.distinct("Provenance", "sources", ids);
    if (created().isPresent()
        && updated().isPresent()
        && updated().get().isBefore(created().get())) {
      throw InvalidProcedureException.of(
          "Provenance",
          "updated",
          "must not be before created (" + created().get() + "), but was " + updated().get());
    }
    if (status().isReviewed() && reviewed().isEmpty()) {
      throw InvalidProcedureException.of(
          "Provenance", "reviewed", "must be given for a reviewed record, but is absent");
    }
  }

  /** Builds a {@link Provenance}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Provenance provenance);

    /** Sets how far the record has been checked; a draft, when not set. */
    Builder status(ReviewStatus status);

    /** Sets the version of the content. */
    Builder version(String version);

    /** Sets or clears {@link Provenance#version()}. */
    Builder version(Optional<String> version);

    /** Adds to {@link Provenance#authors()}. */
    Builder addAuthor(String author);

    /** Sets {@link Provenance#authors()} as a whole. */
    Builder authors(Iterable<String> authors);

    /** Sets the day on which it was written. */
    Builder created(LocalDate created);

    /** Sets or clears {@link Provenance#created()}. */
    Builder created(Optional<? extends LocalDate> created);

    /** Sets the day on which it was last changed. */
    Builder updated(LocalDate updated);

    /** Sets or clears {@link Provenance#updated()}. */
    Builder updated(Optional<? extends LocalDate> updated);

    /** Sets the day on which a clinician last reviewed it. */
    Builder reviewed(LocalDate reviewed);

    /** Sets or clears {@link Provenance#reviewed()}. */
    Builder reviewed(Optional<? extends LocalDate> reviewed);

    /** Adds to {@link Provenance#sources()}. */
    Builder addSource(Source source);

    /** Sets {@link Provenance#sources()} as a whole. */
    Builder sources(Iterable<? extends Source> sources);

    /** Sets when it is looked at again. */
    Builder updatePolicy(String updatePolicy);

    /** Sets or clears {@link Provenance#updatePolicy()}. */
    Builder updatePolicy(Optional<String> updatePolicy);

    /** Sets who paid for it. */
    Builder funding(String funding);

    /** Sets or clears {@link Provenance#funding()}. */
    Builder funding(Optional<String> funding);

    /** Sets the terms under which the texts may be used. */
    Builder license(String license);

    /** Sets or clears {@link Provenance#license()}. */
    Builder license(Optional<String> license);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Provenance build();
  }
}
