package org.openprocedure.benchmarks.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Answers what people type with the ids of the ten best records. */
public final class PeerSearch {

  private static final int LIMIT = 10;

  private final IndexSearcher searcher;
  private final LeafReader segment;
  private final TextQueries queries;

  /**
   * Creates a search.
   *
   * @param index the index, laid out as the style needs it
   * @param analyzer the analyzer for queries
   */
  public PeerSearch(
      PeerIndex index, PeerAnalyzer analyzer, FieldStyle style, Misspelling misspelling) {
    this.searcher = index.searcher();
    this.segment = searcher.getIndexReader().leaves().get(0).reader();
    this.queries = new TextQueries(analyzer, style, misspelling, searcher.getIndexReader());
  }

  /** Returns the ids of the best records for some words. */
  public List<String> find(String text) {
    return top(queries.of(text), LIMIT);
  }

  /** Returns the ids of the best records for some words that also have a fact. */
  public List<String> find(String text, org.openprocedure.model.vocabulary.Term fact) {
    Query filtered =
        new BooleanQuery.Builder()
            .add(queries.of(text), Occur.MUST)
            .add(new TermQuery(new Term(PeerFields.FACT, PeerDocuments.fact(fact))), Occur.FILTER)
            .build();
    return top(filtered, LIMIT);
  }

  /** Returns the ids of the records that have a code. */
  public List<String> byCode(String code) {
    return top(new ConstantScoreQuery(new TermQuery(new Term(PeerFields.CODE, code))), LIMIT);
  }

  /** Returns the ids of the best records for a query. */
  List<String> top(Query query, int limit) {
    try {
      List<String> ids = new ArrayList<>(limit);
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        ids.add(id(hit.doc));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String id(int document) throws IOException {
    BinaryDocValues ids = segment.getBinaryDocValues(PeerFields.ID);
    ids.advanceExact(document);
    return ids.binaryValue().utf8ToString();
  }
}
