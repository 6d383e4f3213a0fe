package org.openprocedure.benchmarks.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openprocedure.benchmarks.corpus.Corpus;
import org.openprocedure.benchmarks.lucene.FieldStyle;
import org.openprocedure.benchmarks.lucene.IndexSettings;
import org.openprocedure.benchmarks.lucene.Misspelling;
import org.openprocedure.benchmarks.lucene.PeerAnalyzer;
import org.openprocedure.benchmarks.lucene.PeerIndex;
import org.openprocedure.benchmarks.lucene.PeerSearch;
import org.openprocedure.benchmarks.lucene.PeerSimilar;
import org.openprocedure.benchmarks.lucene.PeerSuggester;
import org.openprocedure.benchmarks.lucene.SynonymData;
import org.openprocedure.benchmarks.query.QueryMaker;
import org.openprocedure.benchmarks.query.QuerySet;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.search.ProcedureSearch;

/** Both engines over one corpus, with the queries for it. What a line does not need is not made. */
public final class Contest {

  private final Corpus corpus;
  private final ProcedureCatalog plain;
  private final QuerySet queries;
  private final ProcedureSearch ours;
  private final PeerAnalyzer analyzer = PeerAnalyzer.forQueries(SynonymData.read());
  private final Map<IndexSettings, PeerIndex> indexes = new HashMap<>();
  private @Nullable PeerSuggester suggester;

  /** Prepares a contest: decodes every record, indexes them, draws the queries. */
  public Contest(Corpus corpus) {
    this.corpus = corpus;
    List<Procedure> records = corpus.catalog().stream().toList();
    this.plain = ProcedureCatalog.of(records);
    this.queries = QueryMaker.of(corpus);
    this.ours = ProcedureSearch.over(corpus.catalog());
  }

  /** Returns the corpus. */
  public Corpus corpus() {
    return corpus;
  }

  /** Returns the records without an index that came with them. */
  public ProcedureCatalog plain() {
    return plain;
  }

  /** Returns what is asked. */
  public QuerySet queries() {
    return queries;
  }

  /** Returns this project's search. */
  public ProcedureSearch ours() {
    return ours;
  }

  /** Returns Lucene's search in a style. */
  public PeerSearch peer(IndexSettings settings, FieldStyle style, Misspelling misspelling) {
    return new PeerSearch(index(settings), analyzer, style, misspelling);
  }

  /** Returns Lucene's search for similar records. */
  public PeerSimilar peerSimilar() {
    PeerIndex index = index(IndexSettings.WITH_VECTORS);
    return new PeerSimilar(
        index, new PeerSearch(index, analyzer, FieldStyle.DIS_MAX, Misspelling.IGNORED));
  }

  /** Returns Lucene's suggester. */
  public PeerSuggester peerSuggester() {
    if (suggester == null) {
      suggester = PeerSuggester.over(plain);
    }
    return suggester;
  }

  private PeerIndex index(IndexSettings settings) {
    return indexes.computeIfAbsent(settings, wanted -> PeerIndex.over(plain, wanted));
  }
}
