package org.openprocedure.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.Term;
import org.openprocedure.search.index.Bits;
import org.openprocedure.search.index.Fact;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.Links;
import org.openprocedure.search.query.Likeness;

/**
 * Finds procedures like a given one: first those that its record links to, then those that have
 * words and facts in common with it.
 */
final class SimilarProcedures {

  /** The facts that make procedures alike, and how much each adds to the likeness of the words. */
  private static final Map<Facet, Double> FACTS =
      Map.of(
          Facet.BODY_SITE, 0.25, Facet.SPECIALTY, 0.15, Facet.CATEGORY, 0.05, Facet.APPROACH, 0.05);

  /** The facts that are given as reasons. */
  private static final List<Facet> SHOWN = List.of(Facet.BODY_SITE, Facet.SPECIALTY);

  private final ProcedureCatalog catalog;
  private final InvertedIndex index;
  private final List<ProcedureId> ids;

  SimilarProcedures(ProcedureCatalog catalog, InvertedIndex index, List<ProcedureId> ids) {
    this.catalog = catalog;
    this.index = index;
    this.ids = ids;
  }

  /** A procedure with what is known of its likeness. */
  private record Candidate(int number, double score) {}

  List<SimilarProcedure> of(int number, int limit) {
    Likeness likeness = new Likeness(index, number);
    Map<Integer, Links.Link> linked = new LinkedHashMap<>();
    index.links().of(number).forEach(link -> linked.putIfAbsent(link.target(), link));
    linked.remove(number);
    Map<Facet, List<Own>> facts = ownFacts(number);
    List<Candidate> candidates = new ArrayList<>();
    likeness
        .scores()
        .forEach(
            (other, score) -> {
              if (!linked.containsKey(other)) {
                candidates.add(new Candidate(other, score + common(facts, other)));
              }
            });
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::number));
    List<SimilarProcedure> similar = new ArrayList<>();
    int place = linked.size();
    for (int other : linked.keySet()) {
      // A link that an editor set counts more than any likeness, the first link most.
      similar.add(procedure(other, 2.0 + place--, linked.get(other), facts, likeness));
    }
    for (Candidate candidate : candidates) {
      if (similar.size() >= limit) {
        break;
      }
      similar.add(procedure(candidate.number(), candidate.score(), null, facts, likeness));
    }
    return List.copyOf(similar.subList(0, Math.min(limit, similar.size())));
  }

  /**
   * A fact of the procedure itself.
   *
   * @param term its value
   * @param having all procedures that have it
   * @param rarity the share of procedures that do not have it
   */
  private record Own(Term term, Bits having, double rarity) {}

  private Map<Facet, List<Own>> ownFacts(int number) {
    Map<Facet, List<Own>> facts = new HashMap<>();
    for (Facet facet : FACTS.keySet()) {
      Fact fact = facet.fact();
      List<Own> own = new ArrayList<>();
      for (Term term : fact.of(catalog.find(ids.get(number)).orElseThrow())) {
        Bits having = index.facts().having(fact.key(term), index.size());
        own.add(new Own(term, having, 1 - (double) having.count() / index.size()));
      }
      facts.put(facet, own);
    }
    return facts;
  }

  /** A fact that few have makes two procedures more alike than one that many have. */
  private double common(Map<Facet, List<Own>> facts, int other) {
    double sum = 0;
    for (Map.Entry<Facet, List<Own>> entry : facts.entrySet()) {
      double best = 0;
      for (Own own : entry.getValue()) {
        if (own.having().has(other)) {
          best = Math.max(best, own.rarity());
        }
      }
      sum += best * FACTS.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  private SimilarProcedure procedure(
      int other,
      double score,
      Links.@Nullable Link link,
      Map<Facet, List<Own>> facts,
      Likeness likeness) {
    List<SimilarProcedure.Reason> reasons = new ArrayList<>();
    if (link != null) {
      reasons.add(new SimilarProcedure.Reason.Linked(link.kind()));
    }
    List<String> words = likeness.commonWords(other);
    if (!words.isEmpty()) {
      reasons.add(new SimilarProcedure.Reason.SameWords(words));
    }
    for (Facet facet : SHOWN) {
      for (Own own : facts.getOrDefault(facet, List.of())) {
        if (own.having().has(other)) {
          reasons.add(new SimilarProcedure.Reason.SameFact(facet, own.term()));
        }
      }
    }
    return new SimilarProcedure(catalog, ids.get(other), score, reasons);
  }
}
