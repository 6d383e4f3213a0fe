package org.openprocedure.benchmarks.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Makes Lucene queries of what people type. */
final class TextQueries {

  private final PeerAnalyzer analyzer;
  private final FieldStyle style;
  private final Misspelling misspelling;
  private final IndexReader reader;

  TextQueries(
      PeerAnalyzer analyzer, FieldStyle style, Misspelling misspelling, IndexReader reader) {
    this.analyzer = analyzer;
    this.style = style;
    this.misspelling = misspelling;
    this.reader = reader;
  }

  Query of(String text) {
    List<Query> clauses = new ArrayList<>();
    for (QuerySlots.Slot slot : QuerySlots.of(analyzer, text)) {
      clauses.add(slot(slot));
    }
    return joined(clauses, Occur.SHOULD);
  }

  /** The best of the words themselves and of what they may stand for. */
  private Query slot(QuerySlots.Slot slot) {
    Query given = joined(slot.given().stream().map(this::given).toList(), Occur.SHOULD);
    if (slot.meanings().isEmpty()) {
      return given;
    }
    List<Query> all = new ArrayList<>();
    all.add(given);
    for (List<String> meaning : slot.meanings()) {
      all.add(joined(meaning.stream().map(style::word).toList(), Occur.MUST));
    }
    return new DisjunctionMaxQuery(all, 0);
  }

  private Query given(String word) {
    return switch (misspelling) {
      case IGNORED -> style.word(word);
      case OF_UNKNOWN_WORDS -> isKnown(word) ? style.word(word) : style.fuzzy(word);
      case OF_ALL_WORDS -> style.fuzzy(word);
    };
  }

  private boolean isKnown(String word) {
    try {
      for (String field : style.fields()) {
        if (reader.docFreq(new Term(field, word)) > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query joined(List<Query> clauses, Occur occur) {
    if (clauses.size() == 1) {
      return clauses.get(0);
    }
    if (clauses.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clauses.forEach(clause -> query.add(clause, occur));
    return query.build();
  }
}
