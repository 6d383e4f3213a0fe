package org.openprocedure.benchmarks.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Opens an index on disk, searches once, and prints what the best record says. No synonyms are
 * read, although that makes less of the same question.
 */
public final class PeerStart {

  private PeerStart() {}

  /** The arguments: the folder of the index, and what to search. */
  public static void main(String[] arguments) throws IOException {
    try (MMapDirectory directory = new MMapDirectory(Path.of(arguments[0]));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      TopDocs found = searcher.search(query(arguments[1]), 10);
      System.out.println(
          searcher.storedFields().document(found.scoreDocs[0].doc).get(PeerFields.PAGE));
    }
  }

  private static Query query(String text) {
    QueryBuilder builder = new QueryBuilder(PeerAnalyzer.forQueries(Optional.empty()));
    List<Query> perField = new ArrayList<>();
    for (Map.Entry<String, Float> field : PeerFields.BOOSTS.entrySet()) {
      Query words = builder.createBooleanQuery(field.getKey(), text);
      if (words != null) {
        perField.add(new BoostQuery(words, field.getValue()));
      }
    }
    return new DisjunctionMaxQuery(perField, 0.3f);
  }
}
