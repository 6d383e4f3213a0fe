package org.openprocedure.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.search.index.Bits;
import org.openprocedure.search.index.CodeTable;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.query.CodeQuery;
import org.openprocedure.search.query.DidYouMean;
import org.openprocedure.search.query.Matching;
import org.openprocedure.search.query.Query;
import org.openprocedure.search.query.QueryParser;
import org.openprocedure.search.query.Ranking;
import org.openprocedure.search.text.Token;

/** Answers one request. */
final class Finding {

  /**
   * The score of a hit by code: more than words give; one that fits less closely has a bit less.
   */
  private static final double CODE = 100;

  private final InvertedIndex index;
  private final SearchRequest request;
  private final FactFilter filter;
  private final @Nullable Bits accepted;
  private final Query query;
  private final Answer answer;

  Finding(
      ProcedureCatalog catalog, InvertedIndex index, List<ProcedureId> ids, SearchRequest request) {
    this.index = index;
    this.request = request;
    this.filter = new FactFilter(index, request);
    this.accepted = filter.accepted();
    this.query = QueryParser.parse(index, request.text());
    this.answer = new Answer(catalog, index, ids, request.text(), query);
  }

  SearchResult result() {
    return request.text().isBlank() ? everything() : matching();
  }

  private SearchResult everything() {
    Bits all = accepted == null ? Bits.all(index.size()) : accepted;
    List<Hit> hits = new ArrayList<>();
    int passed = 0;
    for (int number = all.next(0);
        number >= 0 && hits.size() < request.limit();
        number = all.next(number + 1)) {
      if (passed++ >= request.offset()) {
        hits.add(new Hit(answer, number, 0));
      }
    }
    Map<Facet, List<FacetCount>> counts = Map.of();
    if (!request.facets().isEmpty()) {
      counts = filter.counts(request.facets(), Bits.all(index.size()));
    }
    return new SearchResult(hits, all.count(), true, counts, List.of(), Optional.empty());
  }

  private SearchResult matching() {
    List<Hit> hits = new ArrayList<>();
    Set<Integer> coded = addCoded(hits);
    // One at least, so that it is known how well the best fits.
    long last = Math.max(1, (long) request.offset() + request.limit());
    int wanted = (int) Math.min(last, index.size());
    Ranking ranking = Ranking.of(index, query, accepted, wanted);
    for (Ranking.Ranked ranked : ranking.hits()) {
      if (!coded.contains(ranked.number())) {
        hits.add(new Hit(answer, ranked.number(), ranked.score()));
      }
    }
    boolean counted = !request.facets().isEmpty();
    boolean rankingTells = coded.isEmpty() && (ranking.isTotalExact() || !counted);
    Bits found = counted || !rankingTells ? found(coded) : new Bits(0);
    int from = Math.min(request.offset(), hits.size());
    int to = Math.min(from + request.limit(), hits.size());
    return new SearchResult(
        hits.subList(from, to),
        rankingTells ? ranking.total() : total(found),
        ranking.isTotalExact() || counted,
        counted ? filter.counts(request.facets(), found) : Map.of(),
        corrections(),
        coded.isEmpty() ? DidYouMean.of(index, request.text(), query, ranking) : Optional.empty());
  }

  @SuppressWarnings("EnumOrdinal") // The closest match is declared first.
  private Set<Integer> addCoded(List<Hit> hits) {
    Set<Integer> coded = new HashSet<>();
    for (CodeTable.Carrier carrier : CodeQuery.carriers(index.codes(), request.text())) {
      if (accepted == null || accepted.has(carrier.procedure())) {
        coded.add(carrier.procedure());
        hits.add(new Hit(answer, carrier.procedure(), CODE - carrier.match().ordinal()));
      }
    }
    return coded;
  }

  /** A procedure that both a code and a word find counts once. */
  private int total(Bits found) {
    return accepted == null ? found.count() : found.countCommon(accepted);
  }

  private Bits found(Set<Integer> coded) {
    Bits found = Matching.of(index, query);
    coded.forEach(found::add);
    return found;
  }

  private List<Correction> corrections() {
    List<Correction> corrections = new ArrayList<>();
    for (Query.Correction correction : query.corrections()) {
      Token token = query.words().get(correction.word());
      corrections.add(new Correction(token.start(), token.end(), correction.text()));
    }
    return corrections;
  }
}
