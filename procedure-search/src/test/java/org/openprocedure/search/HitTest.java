package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

class HitTest {

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

  private static Hit hit(String id, double score) {
    return new Hit(ProcedureCatalog.empty(), ProcedureId.of(id), score);
  }
}
