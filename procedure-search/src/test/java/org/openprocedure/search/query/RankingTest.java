package org.openprocedure.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.text.Analyzer;

class RankingTest {

  private static final ProcedureCatalog CATALOG = SampleProcedures.catalog(60);
  private static final InvertedIndex INDEX = InvertedIndex.over(CATALOG);
  private static final NaiveRanking NAIVE = new NaiveRanking(CATALOG);

  @Test
  void namesAreScoredByTheFormula() {
    for (Procedure procedure : CATALOG.stream().toList()) {
      assertScored(procedure.name());
      assertScored(procedure.synonyms().get(0).text());
    }
  }

  @Test
  void questionsAreScoredByTheFormula() {
    assertScored("pain near the kidney, unknownword");
    assertScored("needle needle needles");
    assertScored("how long until I can drive");
    assertScored("unknownword");
    for (Procedure procedure : CATALOG.stream().limit(10).toList()) {
      assertScored(procedure.summary().orElseThrow());
    }
  }

  @Test
  void weightedTermsAreScoredByTheFormula() {
    for (Procedure procedure : CATALOG.stream().limit(10).toList()) {
      Map<String, Double> terms = new TreeMap<>();
      for (String term : Analyzer.terms(procedure.purpose().orElseThrow())) {
        terms.merge(term, 1.5, Double::sum);
      }
      assertSame(NAIVE.scores(terms), Ranking.of(INDEX, terms));
    }
  }

  private static void assertScored(String text) {
    assertSame(NAIVE.scores(text), Ranking.of(INDEX, QueryParser.parse(text)));
  }

  private static void assertSame(Map<Integer, Double> expected, List<Ranking.Scored> actual) {
    List<Integer> numbers = actual.stream().map(Ranking.Scored::number).toList();
    assertEquals(new ArrayList<>(expected.keySet()), numbers);
    for (Ranking.Scored scored : actual) {
      double score = expected.get(scored.number());
      assertEquals(score, scored.score(), score * 1e-9);
    }
  }
}
