package org.openprocedure.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openprocedure.model.vocabulary.Term;
import org.openprocedure.search.index.Fact;

/**
 * A fact that procedures can be filtered by and counted over.
 *
 * @since 0.1.0
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
public enum Facet {
  /** The kind of procedure. */
  CATEGORY(Fact.CATEGORY, SearchRequest::categories),
  /** The specialties that do it. */
  SPECIALTY(Fact.SPECIALTY, SearchRequest::specialties),
  /** The body sites, and the regions that they are part of. */
  BODY_SITE(Fact.BODY_SITE, SearchRequest::bodySites),
  /** The ways of reaching the site. */
  APPROACH(Fact.APPROACH, SearchRequest::approaches),
  /** The kinds of anesthesia, and the broader kinds that they belong to. */
  ANESTHESIA(Fact.ANESTHESIA, SearchRequest::anesthesia),
  /** The kinds of place. */
  FACILITY(Fact.FACILITY, SearchRequest::settings),
  /** The length of stay. */
  STAY(Fact.STAY, SearchRequest::stays),
  /** The age groups that it is for. */
  AGE_GROUP(Fact.AGE_GROUP, SearchRequest::ageGroups),
  /** Whether a clinician has reviewed the record. */
  REVIEW_STATUS(Fact.REVIEW_STATUS, SearchRequest::reviewStatuses);

  private final Fact fact;
  private final Function<SearchRequest, List<? extends Term>> chosen;

  Facet(Fact fact, Function<SearchRequest, List<? extends Term>> chosen) {
    this.fact = fact;
    this.chosen = chosen;
  }

  /** Returns the fact of the index behind this. */
  Fact fact() {
    return fact;
  }

  /** Returns what a request chooses of each fact, for those that it restricts. */
  static Map<Facet, List<? extends Term>> chosen(SearchRequest request) {
    Map<Facet, List<? extends Term>> choices = new EnumMap<>(Facet.class);
    for (Facet facet : values()) {
      List<? extends Term> terms = facet.chosen.apply(request);
      if (!terms.isEmpty()) {
        choices.put(facet, terms);
      }
    }
    return choices;
  }
}
