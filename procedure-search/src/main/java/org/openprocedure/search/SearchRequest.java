package org.openprocedure.search;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.AgeGroup;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.ReviewStatus;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.Stay;

/**
 * What to look for: words, facts that a procedure must have, and how much of the answer is wanted.
 *
 * <p>Of several values of one fact, such as two facilities, a procedure must have one; of several
 * facts it must have all. Without words, every procedure that has the facts is found, in the order
 * of their ids.
 *
 * @since 0.1.0
 */
@Value.Immutable
@SearchStyle
public abstract sealed class SearchRequest permits ImmutableSearchRequest {

  /** The most hits that one request can ask for. */
  public static final int MOST_HITS = 1_000;

  SearchRequest() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableSearchRequest.builder();
  }

  /** Returns a request for the ten best hits for some words. */
  public static SearchRequest of(String text) {
    return builder().text(text).build();
  }

  /** Returns the words, in anybody's language; none, when not set. */
  @Value.Default
  public String text() {
    return "";
  }

  /** Returns the categories, one of which a procedure must have. */
  public abstract List<Category> categories();

  /** Returns the specialties, one of which must do the procedure. */
  public abstract List<Specialty> specialties();

  /** Returns the body sites, one of which the procedure must concern; a region finds its parts. */
  public abstract List<BodySite> bodySites();

  /** Returns the approaches, one of which a procedure must have. */
  public abstract List<Approach> approaches();

  /** Returns the anesthesia, one of which must be an option; regional finds spinal and epidural. */
  public abstract List<AnesthesiaType> anesthesia();

  /** Returns the facilities, one of which a procedure must be done in. */
  public abstract List<Facility> settings();

  /** Returns the stays, one of which must be possible. */
  public abstract List<Stay> stays();

  /** Returns the age groups, one of which the procedure must be for. */
  public abstract List<AgeGroup> ageGroups();

  /** Returns the review statuses, one of which the record must have. */
  public abstract List<ReviewStatus> reviewStatuses();

  /**
   * Returns the languages, one of which the record must be in; "en" finds "en-US", not the other
   * way about.
   */
  public abstract List<Locale> languages();

  /**
   * Returns the time that the procedure may take at most; one without a longest end is left out.
   */
  public abstract Optional<Duration> longest();

  /**
   * Returns the time that the procedure must take at least; one without a known time is left out.
   */
  public abstract Optional<Duration> shortest();

  /** Returns what people must be back at in time; a procedure must keep to all. */
  public abstract List<BackAt> backAt();

  /** Returns whether only procedures with a coverage policy are wanted; if not set, all are. */
  @Value.Default
  public boolean withPolicy() {
    return false;
  }

  /** Returns the facts whose values are counted over what was found. */
  public abstract List<Facet> facets();

  /** Returns how many hits are wanted, from 0 to {@value #MOST_HITS}; 10, when not set. */
  @Value.Default
  public int limit() {
    return 10;
  }

  /** Returns how many hits are passed over first, from 0; 0, when not set. */
  @Value.Default
  public int offset() {
    return 0;
  }

  @Value.Check
  void check() {
    if (limit() < 0 || limit() > MOST_HITS) {
      throw new IllegalArgumentException(
          "limit must be from 0 to " + MOST_HITS + ", but was " + limit());
    }
    if (offset() < 0) {
      throw new IllegalArgumentException("offset must not be negative, but was " + offset());
    }
    checkTime("longest", longest());
    checkTime("shortest", shortest());
  }

  /** Returns whether facts of the procedures matter, beside the words. */
  boolean asksForFacts() {
    return !(categories().isEmpty()
        && specialties().isEmpty()
        && bodySites().isEmpty()
        && approaches().isEmpty()
        && anesthesia().isEmpty()
        && settings().isEmpty()
        && stays().isEmpty()
        && ageGroups().isEmpty()
        && reviewStatuses().isEmpty()
        && languages().isEmpty()
        && backAt().isEmpty()
        && facets().isEmpty()
        && longest().isEmpty()
        && shortest().isEmpty()
        && !withPolicy());
  }

  private static void checkTime(String what, Optional<Duration> time) {
    if (time.isPresent() && time.get().isNegative()) {
      throw new IllegalArgumentException(what + " must not be negative, but was " + time.get());
    }
  }

  /** Builds a {@link SearchRequest}. What is set again replaces what was set before. */
  public interface Builder {

    /** Copies everything from another request. */
    Builder from(SearchRequest request);

    /** Sets the words. */
    Builder text(String text);

    /** Adds to {@link SearchRequest#categories()}. */
    Builder category(Category category);

    /** Sets {@link SearchRequest#categories()} as a whole. */
    Builder categories(Iterable<? extends Category> categories);

    /** Adds to {@link SearchRequest#specialties()}. */
    Builder specialty(Specialty specialty);

    /** Sets {@link SearchRequest#specialties()} as a whole. */
    Builder specialties(Iterable<? extends Specialty> specialties);

    /** Adds to {@link SearchRequest#bodySites()}. */
    Builder bodySite(BodySite bodySite);

    /** Sets {@link SearchRequest#bodySites()} as a whole. */
    Builder bodySites(Iterable<? extends BodySite> bodySites);

    /** Adds to {@link SearchRequest#approaches()}. */
    Builder approach(Approach approach);

    /** Sets {@link SearchRequest#approaches()} as a whole. */
    Builder approaches(Iterable<? extends Approach> approaches);

    /** Adds to {@link SearchRequest#anesthesia()}. */
    Builder anesthesia(AnesthesiaType anesthesia);

    /** Sets {@link SearchRequest#anesthesia()} as a whole. */
    Builder anesthesia(Iterable<? extends AnesthesiaType> anesthesia);

    /** Adds to {@link SearchRequest#settings()}. */
    Builder setting(Facility setting);

    /** Sets {@link SearchRequest#settings()} as a whole. */
    Builder settings(Iterable<? extends Facility> settings);

    /** Adds to {@link SearchRequest#stays()}. */
    Builder stay(Stay stay);

    /** Sets {@link SearchRequest#stays()} as a whole. */
    Builder stays(Iterable<? extends Stay> stays);

    /** Adds to {@link SearchRequest#ageGroups()}. */
    Builder ageGroup(AgeGroup ageGroup);

    /** Sets {@link SearchRequest#ageGroups()} as a whole. */
    Builder ageGroups(Iterable<? extends AgeGroup> ageGroups);

    /** Adds to {@link SearchRequest#reviewStatuses()}. */
    Builder reviewStatus(ReviewStatus reviewStatus);

    /** Sets {@link SearchRequest#reviewStatuses()} as a whole. */
    Builder reviewStatuses(Iterable<? extends ReviewStatus> reviewStatuses);

    /** Adds to {@link SearchRequest#languages()}. */
    Builder language(Locale language);

    /** Sets {@link SearchRequest#languages()} as a whole. */
    Builder languages(Iterable<? extends Locale> languages);

    /** Sets whether only procedures with a coverage policy are wanted. */
    Builder withPolicy(boolean withPolicy);

    /** Adds one to {@link SearchRequest#backAt()}. */
    Builder backAt(BackAt backAt);

    /** Sets {@link SearchRequest#backAt()} as a whole. */
    Builder backAt(Iterable<? extends BackAt> backAt);

    /** Sets the time that the procedure must take at least. */
    Builder shortest(Duration shortest);

    /** Sets or clears {@link SearchRequest#shortest()}. */
    Builder shortest(Optional<? extends Duration> shortest);

    /** Sets the time that the procedure may take at most. */
    Builder longest(Duration longest);

    /** Sets or clears {@link SearchRequest#longest()}. */
    Builder longest(Optional<? extends Duration> longest);

    /** Adds to {@link SearchRequest#facets()}. */
    Builder facet(Facet facet);

    /** Adds several to {@link SearchRequest#facets()}. */
    Builder facets(Facet... facets);

    /** Sets {@link SearchRequest#facets()} as a whole. */
    Builder facets(Iterable<? extends Facet> facets);

    /** Sets how many hits are wanted. */
    Builder limit(int limit);

    /** Sets how many hits are passed over first. */
    Builder offset(int offset);

    /**
     * Returns the request.
     *
     * @throws IllegalArgumentException if limit, offset or a time is out of range
     */
    SearchRequest build();
  }
}
