package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.Relation;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.fixtures.ProcedureArbitraries;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.search.SimilarProcedure.Reason;
import org.openprocedure.search.index.PageText;
import org.openprocedure.search.text.Analyzer;

/** In what procedures are alike, held against their records. */
class SimilarReasonsProperties {

  @Property(tries = 60)
  void everyReasonIsTrue(@ForAll("catalogs") ProcedureCatalog catalog) {
    assertReasonsAreTrue(catalog);
  }

  @Example
  void everyReasonIsTrueOfSamples() {
    assertReasonsAreTrue(SampleProcedures.catalog(40));
  }

  @Example
  void aLikeProcedureHasAReasonAndItsLinkComesFirst() {
    List<Reason> reasons =
        ProcedureSearch.over(SmallCatalog.CATALOG)
            .similarTo(SmallCatalog.KNEE_ARTHROSCOPY.id())
            .get(0)
            .reasons();

    assertTrue(reasons.get(0) instanceof Reason.Linked, reasons::toString);
    assertTrue(reasons.contains(new Reason.SameWords(List.of("knee"))), reasons::toString);
  }

  private static void assertReasonsAreTrue(ProcedureCatalog catalog) {
    ProcedureSearch search = ProcedureSearch.over(catalog);
    for (Procedure first : catalog.stream().toList()) {
      List<SimilarProcedure> similar = search.similarTo(first.id(), 20);
      boolean linked = true;
      for (SimilarProcedure other : similar) {
        Procedure second = other.procedure();
        assertFalse(second.id().equals(first.id()));
        assertEquals(other.id(), second.id());
        boolean isLinked = other.reasons().stream().anyMatch(r -> r instanceof Reason.Linked);
        assertTrue(linked || !isLinked, "those that are linked come first");
        assertEquals(isLinked, links(first, second));
        linked = isLinked;
        other.reasons().forEach(reason -> assertTrue(isTrue(reason, first, second)));
      }
      assertEquals(similar.size(), similar.stream().map(SimilarProcedure::id).distinct().count());
    }
  }

  private static boolean links(Procedure first, Procedure second) {
    return first.relations().stream().map(Relation::target).anyMatch(second.id()::equals);
  }

  private static boolean isTrue(Reason reason, Procedure first, Procedure second) {
    if (reason instanceof Reason.Linked link) {
      return first.relations().stream()
          .anyMatch(one -> one.kind() == link.kind() && one.target().equals(second.id()));
    }
    if (reason instanceof Reason.SameFact fact) {
      return NaiveFilter.has(first, fact.facet(), fact.term())
          && NaiveFilter.has(second, fact.facet(), fact.term());
    }
    List<String> words = ((Reason.SameWords) reason).words();
    List<String> ofFirst = new ArrayList<>();
    PageText.of(first)
        .values()
        .forEach(texts -> texts.forEach(t -> ofFirst.addAll(Analyzer.terms(t))));
    Set<String> ofSecond = Set.copyOf(wordsOfNames(second));
    return !words.isEmpty()
        && words.size() <= 5
        && ofSecond.containsAll(words)
        && words.stream().map(Analyzer::term).allMatch(ofFirst::contains);
  }

  private static List<String> wordsOfNames(Procedure procedure) {
    List<String> words = new ArrayList<>(Analyzer.words(procedure.name()));
    words.addAll(Analyzer.words(procedure.plainName()));
    procedure.synonyms().stream().map(Synonym::text).map(Analyzer::words).forEach(words::addAll);
    return words;
  }

  @Provide
  Arbitrary<ProcedureCatalog> catalogs() {
    return ProcedureArbitraries.catalogs();
  }
}
