package org.openprocedure.benchmarks.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openprocedure.benchmarks.corpus.Corpora;
import org.openprocedure.benchmarks.corpus.Corpus;

class QueryMakerTest {

  @Test
  void sameCorpus_givesTheSameQueries() {
    Corpus corpus = Corpora.named("rich-50");
    QuerySet queries = QueryMaker.of(corpus);
    assertEquals(queries, QueryMaker.of(corpus));
    assertEquals(240, queries.texts().size());
    assertEquals(240, queries.filtered().size());
    assertTrue(queries.keystrokes().size() >= 200, () -> "" + queries.keystrokes().size());
  }

  @Test
  void bundledAndShortRecords_haveQueriesToo() {
    assertEquals(240, QueryMaker.of(Corpora.named("bundled")).texts().size());
    QuerySet queries = QueryMaker.of(Corpora.named("short-100"));
    assertEquals(240, queries.codes().size());
    assertEquals(0, queries.filtered().size());
  }
}
