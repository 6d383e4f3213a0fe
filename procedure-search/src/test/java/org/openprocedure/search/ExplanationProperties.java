package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.search.text.Analyzer;

class ExplanationProperties {

  private static final List<Procedure> SAMPLES = SampleProcedures.catalog(60).stream().toList();
  private static final ProcedureSearch SEARCH = ProcedureSearch.over(SampleProcedures.catalog(60));

  @Property(tries = 200)
  void thePartsAddUpToTheScore(@ForAll("questions") String text) {
    double weightOfNames = Double.NaN;
    for (Hit hit : SEARCH.find(text).hits()) {
      Explanation why = hit.explanation();
      double words = why.words().stream().mapToDouble(Explanation.Word::fit).sum();
      assertEquals(hit.score(), why.score());
      assertTrue(why.exact() >= 0, text);
      assertTrue(why.coverage() > 0 && why.coverage() <= 1 + 1e-6, text);
      assertTrue(why.name() >= 0 && why.name() <= 1, text);
      assertTrue(words > 0 && words <= 1 + 1e-6, text);
      double ofNames = (why.score() - why.exact()) / why.coverage() - words;
      if (why.name() < 1e-3) {
        assertEquals(0, ofNames, 1e-2);
      } else if (Double.isNaN(weightOfNames)) {
        weightOfNames = ofNames / why.name();
      } else {
        assertEquals(weightOfNames * why.name(), ofNames, 1e-3);
      }
    }
  }

  @Property(tries = 200)
  void eachWordIsExplainedAsItWasTyped(@ForAll("questions") String text) {
    for (Hit hit : SEARCH.find(text).hits()) {
      for (Explanation.Word word : hit.explanation().words()) {
        assertTrue(text.contains(word.typed()));
        assertEquals(word.fit() > 0, !word.read().isEmpty());
        assertEquals(word.fit() > 0, !word.origin().isEmpty());
      }
    }
  }

  @Example
  void anExactNameAndACodeAddToTheScoreAndOthersDoNot() {
    Procedure sample = SAMPLES.get(3);
    String code = sample.codes().get(0).code().value();

    assertTrue(SEARCH.find(sample.name()).hits().get(0).explanation().exact() > 0);
    assertTrue(SEARCH.find(code).hits().get(0).explanation().exact() > 0);
    assertEquals(0, SEARCH.find("needle pain").hits().get(0).explanation().exact());
    assertEquals(0, SEARCH.find("").hits().get(0).explanation().score());
  }

  @Example
  void originsAreInWords() {
    ProcedureSearch small = ProcedureSearch.over(SmallCatalog.CATALOG);

    assertEquals("typed", origin(small, "arthroscopy"));
    assertEquals("corrected", origin(small, "arthroscpoy"));
    assertEquals("completed", origin(small, "cholecystosto"));
    assertEquals("joined", origin(small, "cryoab lation"));
    assertFalse(small.find("knee").hits().get(0).explanation().toString().isBlank());
  }

  private static String origin(ProcedureSearch search, String text) {
    return search.find(text).hits().get(0).explanation().words().get(0).origin();
  }

  @Provide
  Arbitrary<String> questions() {
    List<String> words =
        SAMPLES.stream()
            .flatMap(one -> Analyzer.words(one.summary().orElseThrow()).stream())
            .distinct()
            .filter(word -> !Analyzer.isEmpty(word))
            .sorted()
            .toList();
    return Arbitraries.of(words)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(some -> String.join(" ", some));
  }
}
