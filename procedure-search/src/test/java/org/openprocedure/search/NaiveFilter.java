package org.openprocedure.search;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.Classification;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Term;

/** Whether a procedure has the facts of a request, by reading the procedure. */
final class NaiveFilter {

  private final SearchRequest request;

  NaiveFilter(SearchRequest request) {
    this.request = request;
  }

  boolean accepts(Procedure procedure) {
    return accepts(procedure, null);
  }

  /** Returns the same with what the request chooses of one fact left out. */
  boolean accepts(Procedure procedure, @Nullable Facet leftOut) {
    for (Facet facet : Facet.values()) {
      List<? extends Term> chosen = chosen(facet);
      if (facet != leftOut
          && !chosen.isEmpty()
          && chosen.stream().noneMatch(term -> has(procedure, facet, term))) {
        return false;
      }
    }
    return speaks(procedure)
        && (!request.withPolicy() || !procedure.policies().isEmpty())
        && keepsToTimes(procedure);
  }

  private boolean speaks(Procedure procedure) {
    String language = procedure.language().toLanguageTag();
    return request.languages().isEmpty()
        || request.languages().stream()
            .map(Locale::toLanguageTag)
            .anyMatch(
                wanted ->
                    wanted.equals(language)
                        || wanted.equals(
                            Locale.forLanguageTag(procedure.language().getLanguage())
                                .toLanguageTag()));
  }

  private boolean keepsToTimes(Procedure procedure) {
    if (request.longest().isPresent()
        && !procedure
            .duration()
            .flatMap(duration -> duration.span().longest())
            .filter(longest -> isWithin(longest, request.longest().get()))
            .isPresent()) {
      return false;
    }
    if (request.shortest().isPresent()
        && !procedure
            .duration()
            .filter(one -> isWithin(request.shortest().get(), one.span().shortest()))
            .isPresent()) {
      return false;
    }
    return request.backAt().stream()
        .allMatch(
            back ->
                procedure
                    .recovery()
                    .milestone(back.activity())
                    .flatMap(milestone -> milestone.span().longest())
                    .filter(longest -> isWithin(longest, back.within()))
                    .isPresent());
  }

  private static boolean isWithin(Duration shorter, Duration longer) {
    return shorter.compareTo(longer) <= 0;
  }

  private List<? extends Term> chosen(Facet facet) {
    return switch (facet) {
      case CATEGORY -> request.categories();
      case SPECIALTY -> request.specialties();
      case BODY_SITE -> request.bodySites();
      case APPROACH -> request.approaches();
      case ANESTHESIA -> request.anesthesia();
      case FACILITY -> request.settings();
      case STAY -> request.stays();
      case AGE_GROUP -> request.ageGroups();
      case REVIEW_STATUS -> request.reviewStatuses();
    };
  }

  /** Returns whether a procedure has a value of a fact, or one that belongs to it. */
  static boolean has(Procedure procedure, Facet facet, Term term) {
    Classification kind = procedure.classification();
    return switch (facet) {
      case CATEGORY -> kind.category().filter(term::equals).isPresent();
      case SPECIALTY -> kind.specialties().contains(term);
      case BODY_SITE -> kind.concerns((BodySite) term);
      case APPROACH -> kind.approaches().contains(term);
      case ANESTHESIA ->
          procedure.anesthesia().stream().anyMatch(one -> isOrBelongsTo(one.type(), term));
      case FACILITY -> procedure.settings().stream().anyMatch(one -> one.facility() == term);
      case STAY ->
          procedure.settings().stream()
              .anyMatch(one -> one.stay().filter(term::equals).isPresent());
      case AGE_GROUP -> kind.ageGroups().contains(term);
      case REVIEW_STATUS -> procedure.provenance().status() == term;
    };
  }

  private static boolean isOrBelongsTo(AnesthesiaType type, Term term) {
    return type == term || type.broader().filter(term::equals).isPresent();
  }
}
