package org.openprocedure.benchmarks.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Finds records like a given one with Lucene's MoreLikeThis, from term vectors. */
public final class PeerSimilar {

  private static final int LIMIT = 10;

  private final IndexSearcher searcher;
  private final PeerSearch search;
  private final PeerAnalyzer analyzer = PeerAnalyzer.forDocuments();

  /** Creates it over an index that has term vectors. */
  public PeerSimilar(PeerIndex index, PeerSearch search) {
    this.searcher = index.searcher();
    this.search = search;
  }

  /** Returns the ids of the ten records most like one, itself left out. */
  public List<String> similarTo(String id) {
    try {
      int document =
          searcher.search(new TermQuery(new Term(PeerFields.ID, id)), 1).scoreDocs[0].doc;
      MoreLikeThis likeThis = new MoreLikeThis(searcher.getIndexReader());
      likeThis.setAnalyzer(analyzer);
      likeThis.setFieldNames(PeerFields.FUZZY.toArray(String[]::new));
      likeThis.setMinTermFreq(1);
      likeThis.setMinDocFreq(2);
      return search.top(likeThis.like(document), LIMIT + 1).stream()
          .filter(found -> !found.equals(id))
          .limit(LIMIT)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
