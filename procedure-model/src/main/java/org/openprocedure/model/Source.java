package org.openprocedure.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.SourceKind;

/**
 * A publication that facts of a record rest on.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Source permits ImmutableSource {

  Source() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableSource.builder();
  }

  /** Returns a short key, unique in the record, that facts refer to. */
  public abstract String id();

  /** Returns what kind of publication it is. */
  public abstract SourceKind kind();

  /** Returns its title. */
  public abstract String title();

  /** Returns who published it: a body, a journal, a hospital. */
  public abstract String publisher();

  /** Returns where it was read; absent for general clinical knowledge. */
  public abstract Optional<URI> url();

  /** Returns the year of publication, from 1800 to 2200, if given. */
  public abstract OptionalInt year();

  /**
   * Returns the parts of the record that rest on it, as JSON member names: "duration",
   * "recovery.stay".
   */
  public abstract List<String> supports();

  @Value.Check
  void check() {
    Invariant.text("Source", "id", id());
    Invariant.text("Source", "title", title());
    Invariant.text("Source", "publisher", publisher());
    Invariant.webAddress("Source", "url", url());
    Invariant.texts("Source", "supports", supports());
    Invariant.optionalRange("Source", "year", year(), 1800, 2200);
  }

  /** Builds a {@link Source}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Source source);

    /** Sets a short key, unique in the record, that facts refer to. Required. */
    Builder id(String id);

    /** Sets what kind of publication it is. Required. */
    Builder kind(SourceKind kind);

    /** Sets its title. Required. */
    Builder title(String title);

    /** Sets who published it: a body, a journal, a hospital. Required. */
    Builder publisher(String publisher);

    /** Sets where it was read; absent for general clinical knowledge. */
    Builder url(URI url);

    /** Sets or clears {@link Source#url()}. */
    Builder url(Optional<? extends URI> url);

    /** Sets the year of publication, from 1800 to 2200. */
    Builder year(int year);

    /** Sets or clears {@link Source#year()}. */
    Builder year(OptionalInt year);

    /** Adds to {@link Source#supports()}. */
    Builder addSupport(String support);

    /** Sets {@link Source#supports()} as a whole. */
    Builder supports(Iterable<String> supports);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Source build();
  }
}
