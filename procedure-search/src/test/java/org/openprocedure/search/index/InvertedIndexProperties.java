package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.fixtures.ProcedureArbitraries;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.search.WatchedCatalog;
import org.openprocedure.search.lexicon.WordParts;
import org.openprocedure.search.text.Analyzer;

class InvertedIndexProperties {

  @Property(tries = 200)
  void eachTermListsTheProceduresThatAScanFinds(@ForAll("catalogs") ProcedureCatalog catalog) {
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
  void theSameProceduresGiveTheSameBytes(
      @ForAll("catalogs") ProcedureCatalog catalog, @ForAll long order) {
    List<Procedure> shuffled = new ArrayList<>(catalog.stream().toList());
    Collections.shuffle(shuffled, new Random(order));

    assertArrayEquals(
        IndexBuilder.build(catalog).toBytes(),
        IndexBuilder.build(ProcedureCatalog.of(shuffled)).toBytes());
  }

  @Example
  void manyProceduresAreAsScanned() {
    ProcedureCatalog samples = SampleProcedures.catalog(150);

    assertIsAsScanned(samples, IndexBuilder.build(samples));
  }

  @Example
  void aTermTellsMoreTheFewerHaveIt() {
    for (int having = 1; having < 100; having++) {
      assertTrue(Rarity.of(having, 100) > Rarity.of(having + 1, 100));
      assertTrue(Rarity.of(having + 1, 100) > 0);
    }
  }

  @Example
  void anEmptyIndexHoldsNothing() {
    InvertedIndex index = InvertedIndex.over(WatchedCatalog.withIndex(ProcedureCatalog.empty()));

    assertEquals(0, index.size());
    assertEquals(0, index.terms().size());
    assertEquals(0, index.names().size());
    assertEquals(0, index.codes().codes().size());
  }

  @Provide
  Arbitrary<ProcedureCatalog> catalogs() {
    return ProcedureArbitraries.catalogs();
  }

  private static void assertIsAsScanned(ProcedureCatalog catalog, InvertedIndex index) {
    Map<String, Set<Integer>> scanned = scan(catalog);
    Map<String, Set<Integer>> read = new TreeMap<>();
    for (int term = 0; term < index.terms().size(); term++) {
      Set<Integer> numbers = new TreeSet<>();
      Postings walk = index.postings().of(term);
      while (walk.next() != Postings.END) {
        numbers.add(walk.number());
        assertTrue(walk.impact() >= 1 && walk.impact() <= index.postings().highest(term));
      }
      read.put(index.terms().get(term), numbers);
    }
    assertEquals(catalog.size(), index.size());
    assertEquals(scanned, read);
  }

  private static Map<String, Set<Integer>> scan(ProcedureCatalog catalog) {
    Map<String, Set<Integer>> found = new TreeMap<>();
    List<Procedure> inOrder =
        catalog.ids().stream().sorted().map(id -> catalog.find(id).orElseThrow()).toList();
    for (int number = 0; number < inOrder.size(); number++) {
      for (String text : texts(inOrder.get(number))) {
        for (String term : Analyzer.terms(text)) {
          found.computeIfAbsent(term, any -> new TreeSet<>()).add(number);
        }
      }
    }
    return found;
  }

  /** Returns the texts of the page, and what the medical words of the names mean. */
  private static List<String> texts(Procedure procedure) {
    List<String> texts = new ArrayList<>();
    PageText.of(procedure).values().forEach(texts::addAll);
    List<String> names = new ArrayList<>(List.of(procedure.name(), procedure.plainName()));
    procedure.synonyms().stream().map(Synonym::text).forEach(names::add);
    for (String name : names) {
      for (String word : Analyzer.words(name)) {
        texts.add(String.join(" ", WordParts.english().meaning(word)));
      }
    }
    return texts;
  }
}
