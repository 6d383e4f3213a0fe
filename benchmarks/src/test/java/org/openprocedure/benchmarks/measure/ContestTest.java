package org.openprocedure.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openprocedure.benchmarks.corpus.Corpora;
import org.openprocedure.benchmarks.lucene.FieldStyle;
import org.openprocedure.benchmarks.lucene.IndexSettings;
import org.openprocedure.benchmarks.lucene.Misspelling;
import org.openprocedure.benchmarks.lucene.PeerSearch;
import org.openprocedure.model.Procedure;

class ContestTest {

  private static final Contest RICH = new Contest(Corpora.named("rich-40"));
  private static final Contest SHORT = new Contest(Corpora.named("short-60"));

  @Test
  void everyLine_isMeasuredOnPages() {
    List<Row> rows = rows(RICH, "");
    assertEquals(14, rows.size());
    assertTrue(rows.stream().allMatch(row -> row.ours().median() > 0 && row.ratio() > 0));
  }

  @Test
  void shortRecords_haveNoFactsToFilterBy() {
    assertEquals(List.of(), rows(SHORT, "filter"));
    assertEquals(1, rows(SHORT, "search, fielded, direct").size());
  }

  @Test
  void exactNames_haveTheSameBestHitInBothEngines() {
    for (FieldStyle style : FieldStyle.values()) {
      IndexSettings settings =
          style == FieldStyle.CATCH_ALL ? IndexSettings.CATCH_ALL : IndexSettings.FIELDED;
      PeerSearch peer = RICH.peer(settings, style, Misspelling.IGNORED);
      for (Procedure procedure : RICH.plain().stream().toList()) {
        String id = procedure.id().value();
        assertEquals(id, peer.find(procedure.name()).get(0));
        assertEquals(id, RICH.ours().find(procedure.name()).hits().get(0).id().value());
      }
    }
  }

  @Test
  void codesAndSimilarRecords_areFoundByLuceneToo() {
    Procedure procedure = RICH.plain().stream().findFirst().orElseThrow();
    PeerSearch peer =
        RICH.peer(IndexSettings.FIELDED, FieldStyle.DIS_MAX, Misspelling.OF_ALL_WORDS);
    String code = procedure.codes().get(0).code().value();
    assertTrue(peer.byCode(code).contains(procedure.id().value()));
    assertEquals(10, RICH.peerSimilar().similarTo(procedure.id().value()).size());
    assertTrue(!RICH.peerSuggester().suggest(procedure.name().substring(0, 4)).isEmpty());
    assertEquals(
        procedure.id().value(), peer.find(procedure.name().replace("sample", "smaple")).get(0));
  }

  @Test
  void wordsWithoutMeaning_findNothing() {
    PeerSearch peer = RICH.peer(IndexSettings.FIELDED, FieldStyle.DIS_MAX, Misspelling.IGNORED);
    assertEquals(List.of(), peer.find("the of"));
    assertEquals(List.of(), peer.find(""));
  }

  private static List<Row> rows(Contest contest, String line) {
    List<Row> rows = new ArrayList<>();
    Lines.measure(contest, name -> name.startsWith(line), Budget.SMOKE, rows::add);
    return rows;
  }
}
