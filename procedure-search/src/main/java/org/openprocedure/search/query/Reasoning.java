package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.NameTable;
import org.openprocedure.search.index.NumberLists;

/**
 * Why a procedure has its score, worked out again for this one.
 *
 * @param parts how well it fits each slot of the query
 * @param coverage the share of the query that it has at all
 * @param name how well its best name answers the query, from 0 to 1
 * @param score the score from all this, without what an exact name or a code adds
 */
public record Reasoning(List<Part> parts, double coverage, double name, double score) {

  /**
   * How well a procedure fits one slot.
   *
   * @param first the place of its first word
   * @param end the place behind its last word
   * @param terms the terms of the reading that fits best; empty if none does
   * @param origin how that reading came about; empty if none fits
   * @param fit its share of the score of the words
   */
  public record Part(int first, int end, String terms, String origin, double fit) {}

  /**
   * A term that a query looks for.
   *
   * @param term the term
   * @param slot the slot that it fits
   * @param share how much of the slot it makes up, above 0 and up to 1
   */
  public record Wanted(String term, int slot, double share) {}

  /** Returns why a procedure has its score for a query. */
  public static Reasoning of(InvertedIndex index, Query query, int procedure) {
    float weight = query.weight();
    List<Part> parts = new ArrayList<>();
    float covered = 0;
    float fit = 0;
    for (Slot slot : query.slots()) {
      Window all = fit(index, slot, procedure);
      covered += all.cover(0);
      fit += all.score(0);
      parts.add(part(index, slot, procedure, all.score(0) / weight));
    }
    float name = query.slots().isEmpty() ? 0 : new NameFit(index, query).of(procedure);
    double coverage = query.slots().isEmpty() ? 0 : covered / weight;
    double score =
        query.slots().isEmpty() ? 0 : Ranking.score(fit / weight, coverage, Math.min(1, name));
    return new Reasoning(List.copyOf(parts), coverage, Math.min(1, name), score);
  }

  private static Window fit(InvertedIndex index, Slot slot, int procedure) {
    Window one = new Window(1);
    new SlotScorer(index, slot).addOne(one, procedure, 0);
    return one;
  }

  private static Part part(InvertedIndex index, Slot slot, int procedure, double fit) {
    String terms = "";
    String origin = "";
    float best = 0;
    for (Reading reading : slot.readings()) {
      Slot alone = new Slot(slot.first(), slot.end(), List.of(reading), slot.weight());
      float score = fit(index, alone, procedure).score(0);
      if (score > best) {
        best = score;
        terms = terms(index, reading);
        origin = reading.origin().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      }
    }
    return new Part(slot.first(), slot.end(), terms, origin, fit);
  }

  private static String terms(InvertedIndex index, Reading reading) {
    StringBuilder terms = new StringBuilder();
    for (int term : reading.terms()) {
      terms.append(terms.isEmpty() ? "" : " ").append(index.terms().get(term));
    }
    return terms.toString();
  }

  /** Returns the terms that a query looks for. */
  public static List<Wanted> wanted(InvertedIndex index, Query query) {
    List<Wanted> wanted = new ArrayList<>();
    for (int slot = 0; slot < query.slots().size(); slot++) {
      Slot of = query.slots().get(slot);
      for (Reading reading : of.readings()) {
        for (int term : reading.terms()) {
          double share = reading.weight() * index.rarity(term) / reading.rarity();
          wanted.add(new Wanted(index.terms().get(term), slot, share));
        }
      }
    }
    return wanted;
  }

  /** Returns the terms of the names of a procedure. */
  public static Set<String> termsOfNames(InvertedIndex index, int procedure) {
    NameTable names = index.names();
    NumberLists ofProcedures = names.namesOfProcedures();
    NumberLists words = names.wordsOfNames();
    Set<String> terms = new HashSet<>();
    for (int i = ofProcedures.start(procedure); i < ofProcedures.end(procedure); i++) {
      int name = ofProcedures.at(i);
      for (int j = words.start(name); j < words.end(name); j++) {
        int term = names.term(words.at(j));
        if (term >= 0) {
          terms.add(index.terms().get(term));
        }
      }
    }
    return terms;
  }
}
