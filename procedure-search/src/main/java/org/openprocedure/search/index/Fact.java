package org.openprocedure.search.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openprocedure.model.AnesthesiaOption;
import org.openprocedure.model.CareSetting;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.AgeGroup;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.ReviewStatus;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.Stay;
import org.openprocedure.model.vocabulary.Term;

/** A typed fact of procedures whose values the index lists the procedures of. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
public enum Fact {
  CATEGORY(Category.values(), procedure -> procedure.classification().category().stream()),
  SPECIALTY(Specialty.values(), procedure -> procedure.classification().specialties().stream()),
  /** With the regions that a site is part of. */
  BODY_SITE(
      BodySite.values(),
      procedure ->
          procedure.classification().bodySites().stream()
              .flatMap(site -> site.withWholes().stream())
              .filter(site -> procedure.classification().concerns(site))),
  APPROACH(Approach.values(), procedure -> procedure.classification().approaches().stream()),
  /** With the broader kind that a kind belongs to. */
  ANESTHESIA(
      AnesthesiaType.values(),
      procedure ->
          procedure.anesthesia().stream()
              .map(AnesthesiaOption::type)
              .flatMap(type -> Stream.concat(Stream.of(type), type.broader().stream()))),
  FACILITY(
      Facility.values(), procedure -> procedure.settings().stream().map(CareSetting::facility)),
  STAY(
      Stay.values(),
      procedure -> procedure.settings().stream().flatMap(setting -> setting.stay().stream())),
  AGE_GROUP(AgeGroup.values(), procedure -> procedure.classification().ageGroups().stream()),
  REVIEW_STATUS(ReviewStatus.values(), procedure -> Stream.of(procedure.provenance().status()));

  private final List<? extends Term> vocabulary;
  private final Function<Procedure, Stream<? extends Term>> terms;

  Fact(Term[] vocabulary, Function<Procedure, Stream<? extends Term>> terms) {
    this.vocabulary = List.of(vocabulary);
    this.terms = terms;
  }

  /** Returns all values that the fact can have. */
  public List<? extends Term> vocabulary() {
    return vocabulary;
  }

  /** Returns the values of this fact that a procedure has. */
  public Set<Term> of(Procedure procedure) {
    Set<Term> found = new LinkedHashSet<>();
    terms.apply(procedure).forEach(found::add);
    return found;
  }

  /** Returns what a value of this fact is listed under. */
  public String key(Term term) {
    return name() + "/" + term.code();
  }
}
