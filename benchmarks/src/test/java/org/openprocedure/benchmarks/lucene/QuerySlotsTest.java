package org.openprocedure.benchmarks.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.benchmarks.lucene.QuerySlots.Slot;

class QuerySlotsTest {

  private static final PeerAnalyzer ANALYZER =
      PeerAnalyzer.forQueries(
          Optional.of(
              SynonymData.map(
                  List.of(
                      new String[] {"CABG", "coronary artery bypass graft"},
                      new String[] {"womb", "uterus"},
                      new String[] {"tummy tuck", "abdominoplasty|belly lift"}))));

  @Test
  void plainWords_standForThemselves() {
    assertEquals(
        List.of(new Slot(List.of("remov"), List.of()), new Slot(List.of("knee"), List.of())),
        QuerySlots.of(ANALYZER, "Removing the knee's"));
  }

  @Test
  void oneWord_mayStandForOneOrMany() {
    assertEquals(
        List.of(
            new Slot(List.of("cabg"), List.of(List.of("coronari", "arteri", "bypass", "graft"))),
            new Slot(List.of("womb"), List.of(List.of("uteru")))),
        QuerySlots.of(ANALYZER, "CABG, womb"));
  }

  @Test
  void severalWords_mayStandForOneOrMany() {
    assertEquals(
        List.of(
            new Slot(
                List.of("tummi", "tuck"),
                List.of(List.of("abdominoplasti"), List.of("belli", "lift"))),
            new Slot(List.of("cost"), List.of())),
        QuerySlots.of(ANALYZER, "tummy tuck cost"));
  }

  @Test
  void nothing_hasNoSlots() {
    assertEquals(List.of(), QuerySlots.of(ANALYZER, "what is the"));
    assertEquals(List.of(), QuerySlots.of(ANALYZER, ""));
  }
}
