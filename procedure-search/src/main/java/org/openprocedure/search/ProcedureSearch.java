package org.openprocedure.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.search.index.IndexAttachment;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.query.Query;
import org.openprocedure.search.query.QueryParser;
import org.openprocedure.search.query.Ranking;

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

  /** The score of a hit by code: more than any words give. */
  private static final double CODE = 10_000;

  private final ProcedureCatalog catalog;
  private final InvertedIndex index;
  private final List<ProcedureId> ids;

  private ProcedureSearch(ProcedureCatalog catalog) {
    this.catalog = catalog;
    this.index = InvertedIndex.over(catalog);
    this.ids = catalog.ids();
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
    List<Hit> found =
        request.text().isBlank() ? everything() : matching(QueryParser.parse(request.text()));
    return FilteredHits.of(request, found);
  }

  /**
   * Returns the procedures that carry a code, typed in any case and with or without dots and
   * spaces; empty if the text is no code or no procedure carries it.
   */
  public List<Procedure> byCode(String code) {
    Set<Procedure> found = new LinkedHashSet<>();
    Code.candidates(code).forEach(candidate -> found.addAll(catalog.byCode(candidate)));
    return List.copyOf(found);
  }

  /** Returns the procedures that carry a code, however closely it fits. */
  public List<Procedure> byCode(Code code) {
    return catalog.byCode(code);
  }

  /** Returns up to ten names that complete what somebody is typing, each procedure once. */
  public List<Suggestion> suggest(String typed) {
    return suggest(typed, USUAL_LIMIT);
  }

  /**
   * Returns names that complete what somebody is typing, each procedure once.
   *
   * @param limit how many are wanted, from 0
   * @throws IllegalArgumentException if the limit is negative
   */
  public List<Suggestion> suggest(String typed, int limit) {
    checkLimit(limit);
    return Suggestions.of(index.names(), ids, typed, limit);
  }

  /**
   * Returns up to ten procedures like a given one, those that its record links to first; empty if
   * the catalogue does not have it.
   */
  public List<Hit> similarTo(ProcedureId id) {
    return similarTo(id, USUAL_LIMIT);
  }

  /**
   * Returns procedures like a given one, those that its record links to first; empty if the
   * catalogue does not have it.
   *
   * @param limit how many are wanted, from 0
   * @throws IllegalArgumentException if the limit is negative
   */
  public List<Hit> similarTo(ProcedureId id, int limit) {
    checkLimit(limit);
    Optional<Procedure> procedure = catalog.find(id);
    return procedure.isEmpty()
        ? List.of()
        : new SimilarProcedures(catalog, index, ids).of(procedure.get(), limit);
  }

  /** Returns the number of procedures that are searched. */
  public int size() {
    return index.size();
  }

  private static void checkLimit(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit must not be negative, but was " + limit);
    }
  }

  private List<Hit> everything() {
    return ids.stream().map(id -> new Hit(catalog, id, 0)).toList();
  }

  private List<Hit> matching(Query query) {
    Set<ProcedureId> coded = new LinkedHashSet<>();
    for (Code code : query.codes()) {
      for (Procedure found : catalog.byCode(code)) {
        coded.add(found.id());
      }
    }
    List<Hit> hits = new ArrayList<>();
    for (ProcedureId id : coded) {
      hits.add(new Hit(catalog, id, CODE));
    }
    for (Ranking.Scored scored : Ranking.of(index, query)) {
      ProcedureId id = ids.get(scored.number());
      if (!coded.contains(id)) {
        hits.add(new Hit(catalog, id, scored.score()));
      }
    }
    Collections.sort(hits);
    return hits;
  }
}
