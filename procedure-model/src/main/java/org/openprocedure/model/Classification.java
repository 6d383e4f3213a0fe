package org.openprocedure.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.AgeGroup;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Guidance;
import org.openprocedure.model.vocabulary.Invasiveness;
import org.openprocedure.model.vocabulary.Laterality;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.Urgency;

/**
 * What kind of procedure it is: everything that a filter acts on.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Classification permits ImmutableClassification {

  Classification() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableClassification.builder();
  }

  /** Returns the kind of procedure, if given. */
  public abstract Optional<Category> category();

  /** Returns the specialties that do it, the main one first. */
  public abstract List<Specialty> specialties();

  /** Returns the places in the body that are treated or examined, the main one first. */
  public abstract List<BodySite> bodySites();

  /** Returns the side of the body, where the site has sides. */
  public abstract Optional<Laterality> laterality();

  /**
   * Returns places that a reader could expect but that are not meant: "pelvis, other than the
   * sacrum".
   */
  public abstract List<BodySite> excludedSites();

  /** Returns the ways of reaching the site, the usual one first. */
  public abstract List<Approach> approaches();

  /** Returns how far the procedure enters the body, if given. */
  public abstract Optional<Invasiveness> invasiveness();

  /** Returns how soon it is done; more than one where it may be planned or not. */
  public abstract List<Urgency> urgencies();

  /** Returns the age groups it is done for; empty where age plays no part. */
  public abstract List<AgeGroup> ageGroups();

  /** Returns what shows the team the way. */
  public abstract List<Guidance> guidance();

  /**
   * Returns whether one of the body sites is the given region or lies in it; a site that is
   * excluded does not count.
   */
  public boolean concerns(BodySite region) {
    return !excludedSites().contains(region)
        && bodySites().stream().anyMatch(site -> site.isWithin(region));
  }

  @Value.Check
  void check() {
    Invariant.distinctTerms("Classification", "specialties", specialties());
    Invariant.distinctTerms("Classification", "bodySites", bodySites());
    Invariant.distinctTerms("Classification", "excludedSites", excludedSites());
    Invariant.distinctTerms("Classification", "approaches", approaches());
    Invariant.distinctTerms("Classification", "urgencies", urgencies());
    Invariant.distinctTerms("Classification", "ageGroups", ageGroups());
    Invariant.distinctTerms("Classification", "guidance", guidance());
    for (BodySite site : excludedSites()) {
      if (bodySites().contains(site)) {
        throw InvalidProcedureException.of(
            "Classification",
            "excludedSites",
            "must not repeat a body site, but holds " + site.code());
      }
    }
  }

  /** Builds a {@link Classification}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Classification classification);

    /** Sets the kind of procedure. */
    Builder category(Category category);

    /** Sets or clears {@link Classification#category()}. */
    Builder category(Optional<? extends Category> category);

    /** Adds to {@link Classification#specialties()}. */
    Builder addSpecialty(Specialty specialty);

    /** Sets {@link Classification#specialties()} as a whole. */
    Builder specialties(Iterable<? extends Specialty> specialties);

    /** Adds to {@link Classification#bodySites()}. */
    Builder addBodySite(BodySite bodySite);

    /** Sets {@link Classification#bodySites()} as a whole. */
    Builder bodySites(Iterable<? extends BodySite> bodySites);

    /** Sets the side of the body, where the site has sides. */
    Builder laterality(Laterality laterality);

    /** Sets or clears {@link Classification#laterality()}. */
    Builder laterality(Optional<? extends Laterality> laterality);

    /** Adds to {@link Classification#excludedSites()}. */
    Builder addExcludedSite(BodySite excludedSite);

    /** Sets {@link Classification#excludedSites()} as a whole. */
    Builder excludedSites(Iterable<? extends BodySite> excludedSites);

    /** Adds to {@link Classification#approaches()}. */
    Builder addApproach(Approach approach);

    /** Sets {@link Classification#approaches()} as a whole. */
    Builder approaches(Iterable<? extends Approach> approaches);

    /** Sets how far the procedure enters the body. */
    Builder invasiveness(Invasiveness invasiveness);

    /** Sets or clears {@link Classification#invasiveness()}. */
    Builder invasiveness(Optional<? extends Invasiveness> invasiveness);

    /** Adds to {@link Classification#urgencies()}. */
    Builder addUrgency(Urgency urgency);

    /** Sets {@link Classification#urgencies()} as a whole. */
    Builder urgencies(Iterable<? extends Urgency> urgencies);

    /** Adds to {@link Classification#ageGroups()}. */
    Builder addAgeGroup(AgeGroup ageGroup);

    /** Sets {@link Classification#ageGroups()} as a whole. */
    Builder ageGroups(Iterable<? extends AgeGroup> ageGroups);

    /** Adds to {@link Classification#guidance()}. */
    Builder addGuidance(Guidance guidance);

    /** Sets {@link Classification#guidance()} as a whole. */
    Builder guidance(Iterable<? extends Guidance> guidance);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Classification build();
  }
}
