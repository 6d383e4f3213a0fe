package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Milestone;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Span;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.Activity;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.search.index.Field;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.PageText;
import org.openprocedure.search.query.QueryParser;
import org.openprocedure.search.query.Reasoning;
import org.openprocedure.search.text.Analyzer;

class PassageTest {

  private static final ProcedureSearch SAMPLES = ProcedureSearch.over(SampleProcedures.catalog(40));

  @Test
  void markedWordsAreInsideTheirTextInOrderAndWanted() {
    for (Procedure sample : SampleProcedures.catalog(20).stream().toList()) {
      String text = sample.indications().get(0).text();
      Set<String> wanted = wanted(text);
      for (Hit hit : SAMPLES.find(text).hits()) {
        for (Passage passage : hit.passages(50)) {
          assertMarked(passage, wanted);
        }
      }
    }
  }

  /** Returns the terms of all readings of a text. */
  private static Set<String> wanted(String text) {
    InvertedIndex index = InvertedIndex.over(SampleProcedures.catalog(40));
    return Reasoning.wanted(index, QueryParser.parse(index, text)).stream()
        .map(Reasoning.Wanted::term)
        .collect(Collectors.toSet());
  }

  private static void assertMarked(Passage passage, Set<String> wanted) {
    int last = 0;
    assertFalse(passage.matches().isEmpty());
    for (TextRange range : passage.matches()) {
      assertTrue(last <= range.start() && range.start() < range.end());
      String marked = passage.text().substring(range.start(), range.end());
      List<String> terms = Analyzer.terms(marked);
      assertTrue(wanted.containsAll(terms), () -> marked + " was not asked for");
      last = range.end();
    }
  }

  @Test
  void aPassageStandsInItsSectionOfTheRecord() {
    for (Hit hit : SAMPLES.find("needle skin pain").hits()) {
      for (Passage passage : hit.passages(100)) {
        List<String> sections =
            PageText.of(hit.procedure()).entrySet().stream()
                .filter(entry -> Section.of(entry.getKey()) == passage.section())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        assertTrue(sections.contains(passage.text()));
      }
    }
  }

  @Test
  void everySectionHasAField() {
    Set<Section> sections =
        List.of(Field.values()).stream().map(Section::of).collect(Collectors.toSet());

    assertEquals(Set.of(Section.values()), sections);
  }

  @Test
  void aQuestionAboutTheTimeAfterwardsPointsAtTheRecovery() {
    Procedure knee =
        Procedure.builder()
            .from(Procedure.of("knee", "Knee replacement"))
            .summary("A knee replacement puts a new knee in place of the old knee.")
            .recovery(
                RecoveryPlan.builder()
                    .addMilestone(Milestone.of(Activity.DRIVE, Span.of(4, 6, SpanUnit.WEEK)))
                    .build())
            .build();
    Hit hit =
        ProcedureSearch.over(ProcedureCatalog.of(knee, Procedure.of("other", "Other")))
            .find("can I drive after knee replacement")
            .hits()
            .get(0);

    assertEquals(Section.RECOVERY, hit.passages().get(0).section());
    assertEquals("drive", hit.passages().get(0).text());
    assertEquals(List.of(new TextRange(0, 5)), hit.passages().get(0).matches());
  }

  @Test
  void whatEveryRecordTellsIsPointedAtToo() {
    RecoveryPlan driving =
        RecoveryPlan.builder()
            .addMilestone(Milestone.of(Activity.DRIVE, Span.of(4, 6, SpanUnit.WEEK)))
            .build();
    List<Procedure> procedures = new ArrayList<>();
    for (String joint : List.of("knee", "hip", "shoulder", "elbow", "ankle", "wrist")) {
      Procedure bare = Procedure.of(joint, "Replacement of the " + joint);
      procedures.add(Procedure.builder().from(bare).recovery(driving).build());
    }
    ProcedureSearch search = ProcedureSearch.over(ProcedureCatalog.of(procedures));

    Hit hit = search.find("can I drive after knee replacement").hits().get(0);

    assertEquals("knee", hit.id().value());
    assertEquals(Section.RECOVERY, hit.passages().get(0).section());
  }

  @Test
  void noMorePassagesAreGivenThanAreWanted() {
    Hit hit = SAMPLES.find("needle skin pain").hits().get(0);

    assertEquals(3, hit.passages().size());
    assertEquals(hit.passages(), hit.passages(100).subList(0, 3));
    assertEquals(List.of(), hit.passages(0));
    assertEquals(
        "limit must not be negative, but was -1",
        assertThrows(IllegalArgumentException.class, () -> hit.passages(-1)).getMessage());
  }

  @Test
  void withoutWordsThereIsNothingToShow() {
    assertEquals(List.of(), SAMPLES.find("").hits().get(0).passages());
  }
}
