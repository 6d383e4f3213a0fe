package org.openprocedure.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.search.index.CodeTable;
import org.openprocedure.search.index.IndexAttachment;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.query.Completion;

/**
 * Finds procedures from anybody's words.
 *
 * <pre>{@code
 * ProcedureSearch search = ProcedureSearch.over(BundledCatalog.english());
 * Procedure best = search.find("freezing a bone tumor").hits().get(0).procedure();
 * }</pre>
 *
 * <p>The index is built once and never changes. This class is safe for any number of threads, takes
 * no locks, and answers the same question in the same way each time. Any text is a query: of a long
 * one the first 10,000 characters and 64 different words are read.
 *
 * @since 0.1.0
 */
public final class ProcedureSearch {

  private static final int USUAL_LIMIT = 10;

  private final ProcedureCatalog catalog;
  private final InvertedIndex index;
  private final List<ProcedureId> ids;

  private ProcedureSearch(ProcedureCatalog catalog) {
    this.catalog = catalog;
    this.index = InvertedIndex.over(catalog);
    this.ids = InvertedIndex.inOrder(catalog.ids());
  }

  /**
   * Returns a search over a catalogue. The index is the one that was compiled with the catalogue; a
   * catalogue without one is read through and indexed now.
   */
  public static ProcedureSearch over(ProcedureCatalog catalog) {
    return new ProcedureSearch(catalog);
  }

  /** Returns the index as something to compile a catalogue with, so that opening it is quick. */
  public static CatalogAttachment attachment() {
    return new IndexAttachment();
  }

  /** Returns the ten best hits for some words or a code. */
  public SearchResult find(String text) {
    return find(SearchRequest.of(text));
  }

  /** Returns what a request asks for. */
  public SearchResult find(SearchRequest request) {
    return new Finding(catalog, index, ids, request).result();
  }

  /**
   * Returns the procedures that carry a code, typed in any case and with or without dots and
   * spaces, those that it fits most closely first; empty if no procedure carries it.
   */
  public List<Procedure> byCode(String code) {
    CodeTable codes = index.codes();
    int place = codes.codes().find(CodeTable.normalize(code));
    if (place < 0) {
      return List.of();
    }
    if (codes.size(place) == 1) {
      return List.of(procedure(codes.procedure(place, 0)));
    }
    List<Procedure> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < codes.size(place); i++) {
      if (seen.add(codes.procedure(place, i))) {
        found.add(procedure(codes.procedure(place, i)));
      }
    }
    return List.copyOf(found);
  }

  private Procedure procedure(int number) {
    return catalog.find(ids.get(number)).orElseThrow();
  }

  /** Returns the procedures that carry a code, however closely it fits. */
  public List<Procedure> byCode(Code code) {
    return catalog.byCode(code);
  }

  /**
   * Returns up to ten names or codes that complete what somebody is typing, each procedure once.
   */
  public List<Suggestion> suggest(String typed) {
    return suggest(typed, USUAL_LIMIT);
  }

  /**
   * Returns names or codes that complete what somebody is typing, each procedure once: first names
   * that begin so, then names that have all the words, begun or whole, then names that have what an
   * abbreviation stands for or, from the fourth letter on, a word with a slip.
   *
   * @param limit how many are wanted, from 0
   * @throws IllegalArgumentException if the limit is negative
   */
  public List<Suggestion> suggest(String typed, int limit) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Completion completion : Completion.of(index, typed, Limit.check(limit))) {
      suggestions.add(new Suggestion(completion.text(), ids.get(completion.procedure())));
    }
    return List.copyOf(suggestions);
  }

  /**
   * Returns up to ten procedures like a given one, those that its record links to first; empty if
   * the catalogue does not have it.
   */
  public List<SimilarProcedure> similarTo(ProcedureId id) {
    return similarTo(id, USUAL_LIMIT);
  }

  /**
   * Returns procedures like a given one, those that its record links to first; empty if the
   * catalogue does not have it.
   *
   * @param limit how many are wanted, from 0
   * @throws IllegalArgumentException if the limit is negative
   */
  public List<SimilarProcedure> similarTo(ProcedureId id, int limit) {
    int number = Collections.binarySearch(ids, id);
    int wanted = Limit.check(limit);
    return number < 0 ? List.of() : new SimilarProcedures(catalog, index, ids).of(number, wanted);
  }

  /** Returns the number of procedures that are searched. */
  public int size() {
    return index.size();
  }
}
