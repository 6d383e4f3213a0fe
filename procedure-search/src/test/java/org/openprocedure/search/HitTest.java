package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.query.QueryParser;

class HitTest {

  private static final Answer ANSWER = answer();

  @Test
  void theBestComesFirstAndOfEqualsTheLowerId() {
    List<Hit> ordered = List.of(hit("c", 2), hit("b", 1.5), hit("a", 1), hit("b", 1), hit("a", 0));

    assertEquals(ordered, Stream.of(4, 1, 3, 0, 2).map(ordered::get).sorted().toList());
  }

  @Test
  void hitsAreEqualThatNameTheSameProcedureWithTheSameScore() {
    assertEquals(hit("a", 1), hit("a", 1));
    assertEquals(hit("a", 1).hashCode(), hit("a", 1).hashCode());
    assertNotEquals(hit("a", 1), hit("a", 2));
    assertNotEquals(hit("a", 1), hit("b", 1));
    assertNotEquals(hit("a", 1), "a 1.0");
  }

  @Test
  void aHitPrintsItsIdAndScore() {
    assertEquals("a 1.5", hit("a", 1.5).toString());
  }

  private static Answer answer() {
    ProcedureCatalog none = ProcedureCatalog.empty();
    InvertedIndex index = InvertedIndex.over(none);
    List<ProcedureId> ids = Stream.of("a", "b", "c").map(ProcedureId::of).toList();
    return new Answer(none, index, ids, "", QueryParser.parse(index, ""));
  }

  private static Hit hit(String id, double score) {
    return new Hit(ANSWER, id.charAt(0) - 'a', score);
  }
}
