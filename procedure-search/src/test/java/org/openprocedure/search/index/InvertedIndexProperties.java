package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.ProcedureArbitraries;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.search.WatchedCatalog;

class InvertedIndexProperties {

  @Property(tries = 200)
  void holdsWhatAScanCounts(@ForAll("catalogs") ProcedureCatalog catalog) {
    assertIsAsScanned(catalog, IndexBuilder.build(catalog));
  }

  @Property(tries = 100)
  void aStoredIndexHoldsTheSame(@ForAll("catalogs") ProcedureCatalog catalog) {
    InvertedIndex built = IndexBuilder.build(catalog);
    InvertedIndex stored = InvertedIndex.over(WatchedCatalog.withIndex(catalog));

    assertIsAsScanned(catalog, stored);
    assertArrayEquals(built.toBytes(), stored.toBytes());
  }

  @Property(tries = 100)
  void theSameProceduresGiveTheSameBytes(@ForAll("catalogs") ProcedureCatalog catalog) {
    ProcedureCatalog same = ProcedureCatalog.of(catalog.stream().toList());

    assertArrayEquals(IndexBuilder.build(catalog).toBytes(), IndexBuilder.build(same).toBytes());
  }

  @Example
  void manyProceduresAreAsScanned() {
    ProcedureCatalog samples = SampleProcedures.catalog(150);

    assertIsAsScanned(samples, IndexBuilder.build(samples));
  }

  @Example
  void anEmptyIndexHoldsNothing() {
    InvertedIndex index = IndexBuilder.build(ProcedureCatalog.empty());

    assertEquals(0, index.size());
    assertEquals(Optional.empty(), index.postings("knee"));
    assertEquals(List.of(), index.names().startingWith(List.of("k")));
    assertEquals(1, index.averageLength(Field.NAME));
  }

  @Provide
  Arbitrary<ProcedureCatalog> catalogs() {
    return ProcedureArbitraries.catalogs();
  }

  private static void assertIsAsScanned(ProcedureCatalog catalog, InvertedIndex index) {
    NaiveIndex naive = new NaiveIndex(catalog);
    assertEquals(catalog.size(), index.size());
    for (String term : naive.terms()) {
      assertEquals(naive.postings(term), counts(index.postings(term).orElseThrow()), term);
    }
    assertEquals(Optional.empty(), index.postings("no such term"));
    for (Field field : Field.values()) {
      assertEquals(naive.averageLength(field), index.averageLength(field), 1e-9);
      for (int number = 0; number < index.size(); number++) {
        assertEquals(naive.length(number, field), index.length(number, field));
      }
    }
  }

  private static Map<Integer, Map<Field, Integer>> counts(Postings postings) {
    Map<Integer, Map<Field, Integer>> found = new TreeMap<>();
    while (postings.next()) {
      Map<Field, Integer> counts = new EnumMap<>(Field.class);
      for (Field field : Field.values()) {
        counts.put(field, postings.count(field));
      }
      counts.values().removeIf(count -> count == 0);
      found.put(postings.number(), counts);
    }
    assertEquals(found.size(), postings.size());
    return found;
  }
}
