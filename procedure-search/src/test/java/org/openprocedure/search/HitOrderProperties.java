package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.search.text.Analyzer;

class HitOrderProperties {

  private static final List<Procedure> SAMPLES = SampleProcedures.catalog(60).stream().toList();
  private static final ProcedureSearch SEARCH = ProcedureSearch.over(ProcedureCatalog.of(SAMPLES));

  @Example
  void theExactNameStandsFirst() {
    for (Procedure sample : SAMPLES) {
      assertEquals(sample.id(), first(sample.name()).id());
      assertEquals(sample.id(), first(sample.plainName()).id());
    }
  }

  @Example
  void anExactSynonymStandsFirst() {
    for (Procedure sample : SAMPLES) {
      for (Synonym synonym : sample.synonyms()) {
        List<String> words = Analyzer.words(synonym.text());
        assertTrue(
            first(synonym.text()).procedure().synonyms().stream()
                .anyMatch(found -> Analyzer.words(found.text()).equals(words)));
      }
    }
  }

  @Property(tries = 100)
  void theOrderOfTheCatalogueHasNoSay(@ForAll("questions") String text, @ForAll long order) {
    List<Procedure> shuffled = new ArrayList<>(SAMPLES);
    Collections.shuffle(shuffled, new Random(order));
    ProcedureSearch other = ProcedureSearch.over(ProcedureCatalog.of(shuffled));

    assertEquals(SEARCH.find(text).toString(), other.find(text).toString());
  }

  @Property(tries = 100)
  void likeProceduresStandInTheOrderOfTheirIds(@ForAll long order) {
    List<Procedure> alike =
        new ArrayList<>(
            IntStream.range(10, 40).mapToObj(i -> Procedure.of("scan-" + i, "Scan")).toList());
    List<ProcedureId> ids = alike.stream().map(Procedure::id).toList();
    Collections.shuffle(alike, new Random(order));

    SearchRequest all = SearchRequest.builder().text("scan").limit(100).build();
    List<Hit> hits = ProcedureSearch.over(ProcedureCatalog.of(alike)).find(all).hits();

    assertEquals(ids, hits.stream().map(Hit::id).toList());
  }

  @Property(tries = 200)
  void scoresOnlyFall(@ForAll("questions") String text) {
    List<Hit> hits =
        SEARCH.find(SearchRequest.builder().text(text).limit(SAMPLES.size()).build()).hits();

    for (int place = 1; place < hits.size(); place++) {
      assertTrue(hits.get(place - 1).score() >= hits.get(place).score());
      assertTrue(hits.get(place).score() > 0);
    }
  }

  /** Some words of the samples in a row. */
  @Provide
  Arbitrary<String> questions() {
    List<String> words =
        SAMPLES.stream()
            .flatMap(sample -> Analyzer.words(sample.summary().orElseThrow()).stream())
            .distinct()
            .sorted()
            .toList();
    return Arbitraries.of(words)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(some -> String.join(" ", some));
  }

  private static Hit first(String text) {
    return SEARCH.find(text).hits().get(0);
  }
}
