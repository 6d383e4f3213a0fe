package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Synonym;
import org.openprocedure.search.text.Analyzer;

/** Suggestions, beside reading every name. */
class SuggestProperties {

  /** Names of few words that begin alike. */
  private static final List<Procedure> NAMED = named();

  private static final ProcedureSearch SEARCH = ProcedureSearch.over(ProcedureCatalog.of(NAMED));

  @Property
  void everyNameWithAllTheWordsBegunIsSuggestedAndItsProcedureOnce(
      @ForAll("typed") List<String> typed) {
    Set<ProcedureId> fitting = new TreeSet<>();
    for (Procedure procedure : NAMED) {
      if (names(procedure).stream().anyMatch(name -> fits(name, typed))) {
        fitting.add(procedure.id());
      }
    }

    List<Suggestion> suggested = SEARCH.suggest(String.join(" ", typed), 500);

    List<ProcedureId> ids = suggested.stream().map(Suggestion::procedure).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(fitting, new TreeSet<>(ids.subList(0, fitting.size())));
    for (Suggestion one : suggested.subList(0, fitting.size())) {
      assertTrue(fits(one.text(), typed), one.text());
    }
  }

  @Property
  void namesThatBeginAsTypedComeFirst(@ForAll("typed") List<String> typed) {
    String prefix = String.join(" ", typed);
    List<Suggestion> suggested = SEARCH.suggest(prefix, 500);

    boolean begun = true;
    for (Suggestion one : suggested) {
      boolean begins = String.join(" ", Analyzer.words(one.text())).startsWith(prefix);
      assertTrue(begun || !begins || typed.size() > 1, one.text());
      begun &= begins;
    }
  }

  @Property
  void aLimitCutsTheEndOff(
      @ForAll("typed") List<String> typed, @ForAll @IntRange(max = 30) int limit) {
    String text = String.join(" ", typed);
    List<Suggestion> all = SEARCH.suggest(text, 500);
    List<Suggestion> some = SEARCH.suggest(text, limit);

    assertEquals(Math.min(limit, all.size()), some.size());
    assertEquals(
        all.subList(0, some.size()).stream().map(Suggestion::procedure).toList(),
        some.stream().map(Suggestion::procedure).toList());
  }

  @Example
  void aTypoIsForgivenFromTheFourthLetter() {
    ProcedureSearch small = ProcedureSearch.over(SmallCatalog.CATALOG);

    assertEquals("Knee arthroscopy", small.suggest("arthorsc").get(0).text());
    assertEquals("Knee arthroscopy", small.suggest("knee arthorsc").get(0).text());
    assertEquals("Mole check", small.suggest("mloe").get(0).text());
    assertEquals(List.of(), small.suggest("mlo"));
  }

  @Example
  void anAbbreviationIsCompletedToWhatItStandsFor() {
    ProcedureSearch search =
        ProcedureSearch.over(
            ProcedureCatalog.of(
                Procedure.of("hip", "Total hip arthroplasty"), Procedure.of("mole", "Mole check")));

    assertEquals(
        List.of(new Suggestion("Total hip arthroplasty", ProcedureId.of("hip"))),
        search.suggest("THA"));
  }

  @Example
  void aCodeIsCompleted() {
    ProcedureSearch small = ProcedureSearch.over(SmallCatalog.CATALOG);

    assertEquals(
        List.of(new Suggestion("0FT44ZZ", SmallCatalog.GALLBLADDER_REMOVAL.id())),
        small.suggest("0ft4"));
    assertEquals(
        List.of("hip-injection", "knee-replacement"),
        small.suggest("c1776").stream().map(one -> one.procedure().value()).toList());
  }

  @Provide
  Arbitrary<List<String>> typed() {
    return Arbitraries.of("q", "qa", "qab", "z", "za", "zab", "zabc", "qabc")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static boolean fits(String name, List<String> typed) {
    List<String> words = Analyzer.words(name);
    return typed.stream().allMatch(one -> words.stream().anyMatch(word -> word.startsWith(one)));
  }

  private static List<String> names(Procedure procedure) {
    List<String> names = new ArrayList<>(List.of(procedure.name(), procedure.plainName()));
    procedure.synonyms().stream().map(Synonym::text).forEach(names::add);
    return names;
  }

  private static List<Procedure> named() {
    List<String> words = List.of("qa", "qabc", "qabd", "zab", "zabc", "zz", "q");
    List<Procedure> named = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      named.add(
          Procedure.builder()
              .from(Procedure.of("p-" + (1_000 + i), words.get(i % 7) + " " + words.get(i / 7 % 7)))
              .plainName(words.get(i / 49) + ", " + words.get(i % 5) + " " + words.get(i % 3))
              .build());
    }
    return named;
  }
}
