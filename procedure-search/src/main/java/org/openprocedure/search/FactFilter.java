package org.openprocedure.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.vocabulary.Term;
import org.openprocedure.search.index.Bits;
import org.openprocedure.search.index.FactTable;
import org.openprocedure.search.index.InvertedIndex;

/** The procedures that have the facts of a request, and how often values occur among them. */
final class FactFilter {

  private final FactTable facts;
  private final int size;

  /** For each fact that is restricted, those that have one of the chosen values. */
  private final Map<Facet, Bits> chosen = new HashMap<>();

  /** Those that keep to all restrictions that no facet shows, or null for all. */
  private @Nullable Bits rest;

  FactFilter(InvertedIndex index, SearchRequest request) {
    this.facts = index.facts();
    this.size = index.size();
    // A request that asks for none loads no vocabulary, which a fresh JVM would feel.
    if (request.asksForFacts()) {
      restrict(request);
    }
  }

  private void restrict(SearchRequest request) {
    Facet.chosen(request).forEach((facet, terms) -> chosen.put(facet, havingOne(facet, terms)));
    if (!request.languages().isEmpty()) {
      Bits languages = new Bits(size);
      for (Locale language : request.languages()) {
        facts.addTo(languages, FactTable.language(language));
      }
      restrict(languages);
    }
    if (request.withPolicy()) {
      restrict(facts.having(FactTable.POLICY, size));
    }
    restrictTimes(request);
  }

  private void restrictTimes(SearchRequest request) {
    if (request.longest().isPresent()) {
      long most = request.longest().get().toMinutes();
      restrict(facts.between(FactTable.LONGEST, 0, most, size));
    }
    if (request.shortest().isPresent()) {
      long least = FactTable.roundedUp(request.shortest().get());
      restrict(facts.between(FactTable.SHORTEST, least, Long.MAX_VALUE, size));
    }
    for (BackAt back : request.backAt()) {
      long most = back.within().toMinutes();
      restrict(facts.between(FactTable.milestone(back.activity()), 0, most, size));
    }
  }

  private Bits havingOne(Facet facet, List<? extends Term> terms) {
    Bits having = new Bits(size);
    for (Term term : terms) {
      facts.addTo(having, facet.fact().key(term));
    }
    return having;
  }

  private void restrict(Bits bits) {
    if (rest == null) {
      rest = bits;
    } else {
      rest.retain(bits);
    }
  }

  /** Returns the procedures that have all facts, or null if the request restricts none. */
  @Nullable Bits accepted() {
    return without(null);
  }

  private @Nullable Bits without(@Nullable Facet left) {
    Bits accepted = rest == null ? null : rest.copy();
    for (Map.Entry<Facet, Bits> choice : chosen.entrySet()) {
      if (choice.getKey() != left) {
        if (accepted == null) {
          accepted = choice.getValue().copy();
        } else {
          accepted.retain(choice.getValue());
        }
      }
    }
    return accepted;
  }

  /** Counts the values of facts among the procedures that the words of a request found. */
  Map<Facet, List<FacetCount>> counts(List<Facet> facets, Bits matching) {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      Bits counted = without(facet);
      if (counted == null) {
        counted = matching;
      } else {
        counted.retain(matching);
      }
      counts.put(facet, counts(facet, counted));
    }
    return counts;
  }

  private List<FacetCount> counts(Facet facet, Bits counted) {
    List<FacetCount> counts = new ArrayList<>();
    for (Term term : facet.fact().vocabulary()) {
      int count = facts.having(facet.fact().key(term), size).countCommon(counted);
      if (count > 0) {
        counts.add(new FacetCount(term, count));
      }
    }
    counts.sort(
        Comparator.comparingInt(FacetCount::count)
            .reversed()
            .thenComparing(count -> count.term().code()));
    return counts;
  }
}
