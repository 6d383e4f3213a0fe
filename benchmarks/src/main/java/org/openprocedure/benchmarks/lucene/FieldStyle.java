package org.openprocedure.benchmarks.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.sandbox.search.CombinedFieldQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** How a word is looked for in the fields of the index. */
public enum FieldStyle {
  /** BM25 over all fields as if they were one, with weights (BM25F). */
  COMBINED {
    @Override
    Query word(String word) {
      CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder();
      PeerFields.BOOSTS.forEach(query::addField);
      return query.addTerm(new BytesRef(word)).build();
    }

    @Override
    Query fuzzy(String word) {
      return bestField(word, PeerFields.FUZZY);
    }
  },

  /** The best field of each word, with a little of the others. */
  DIS_MAX {
    @Override
    Query word(String word) {
      List<Query> perField = new ArrayList<>();
      PeerFields.BOOSTS.forEach(
          (field, boost) ->
              perField.add(new BoostQuery(new TermQuery(new Term(field, word)), boost)));
      return new DisjunctionMaxQuery(perField, TIE);
    }

    @Override
    Query fuzzy(String word) {
      return bestField(word, PeerFields.FUZZY);
    }
  },

  /** One field that holds everything. */
  CATCH_ALL {
    @Override
    Query word(String word) {
      return new TermQuery(new Term(PeerFields.ALL, word));
    }

    @Override
    Query fuzzy(String word) {
      return fuzzyIn(PeerFields.ALL, word);
    }
  };

  private static final float TIE = 0.3f;
  private static final int ONE_EDIT = 4;
  private static final int TWO_EDITS = 8;

  /** Returns the query for a word. */
  abstract Query word(String word);

  /** Returns the query for a word that may be misspelled. */
  abstract Query fuzzy(String word);

  /** Returns the fields that a word must be in to be known. */
  List<String> fields() {
    return this == CATCH_ALL ? List.of(PeerFields.ALL) : List.copyOf(PeerFields.BOOSTS.keySet());
  }

  private static Query bestField(String word, List<String> fields) {
    List<Query> perField = new ArrayList<>();
    for (String field : fields) {
      perField.add(new BoostQuery(fuzzyIn(field, word), PeerFields.boost(field)));
    }
    return new DisjunctionMaxQuery(perField, TIE);
  }

  private static Query fuzzyIn(String field, String word) {
    Term term = new Term(field, word);
    int edits = word.length() < ONE_EDIT ? 0 : word.length() < TWO_EDITS ? 1 : 2;
    return edits == 0 ? new TermQuery(term) : new FuzzyQuery(term, edits, 0, 50, true);
  }
}
