package org.openprocedure.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openprocedure.model.AnesthesiaOption;
import org.openprocedure.model.CareSetting;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.Term;

/**
 * A fact that procedures can be filtered by and counted over.
 *
 * @since 0.1.0
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
public enum Facet {
  /** The kind of procedure. */
  CATEGORY(SearchRequest::categories, procedure -> procedure.classification().category().stream()),
  /** The specialties that do it. */
  SPECIALTY(
      SearchRequest::specialties, procedure -> procedure.classification().specialties().stream()),
  /** The body sites, and the regions that they are part of. */
  BODY_SITE(
      SearchRequest::bodySites,
      procedure ->
          procedure.classification().bodySites().stream()
              .flatMap(site -> site.withWholes().stream())
              .filter(site -> procedure.classification().concerns(site))),
  /** The ways of reaching the site. */
  APPROACH(
      SearchRequest::approaches, procedure -> procedure.classification().approaches().stream()),
  /** The kinds of anesthesia, and the broader kinds that they belong to. */
  ANESTHESIA(
      SearchRequest::anesthesia,
      procedure ->
          procedure.anesthesia().stream()
              .map(AnesthesiaOption::type)
              .flatMap(type -> Stream.concat(Stream.of(type), type.broader().stream()))),
  /** The kinds of place. */
  FACILITY(
      SearchRequest::settings,
      procedure -> procedure.settings().stream().map(CareSetting::facility)),
  /** The length of stay. */
  STAY(
      SearchRequest::stays,
      procedure -> procedure.settings().stream().flatMap(setting -> setting.stay().stream()));

  private final Function<SearchRequest, List<? extends Term>> chosen;
  private final Function<Procedure, Stream<? extends Term>> terms;

  Facet(
      Function<SearchRequest, List<? extends Term>> chosen,
      Function<Procedure, Stream<? extends Term>> terms) {
    this.chosen = chosen;
    this.terms = terms;
  }

  /** Returns the values of this fact that a procedure has. */
  Set<Term> termsOf(Procedure procedure) {
    Set<Term> found = new LinkedHashSet<>();
    terms.apply(procedure).forEach(found::add);
    return found;
  }

  /** Returns what a request chooses of each fact, for those that it restricts. */
  static Map<Facet, Set<Term>> chosen(SearchRequest request) {
    Map<Facet, Set<Term>> choices = new EnumMap<>(Facet.class);
    for (Facet facet : values()) {
      List<? extends Term> terms = facet.chosen.apply(request);
      if (!terms.isEmpty()) {
        choices.put(facet, Set.copyOf(terms));
      }
    }
    return choices;
  }
}
