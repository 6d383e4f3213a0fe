package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.search.SmallCatalog.ids;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Alternative;
import org.openprocedure.model.Benefit;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Step;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.vocabulary.AlternativeKind;
import org.openprocedure.model.vocabulary.BenefitStrength;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.Register;
import org.openprocedure.model.vocabulary.StepPhase;

class BestFirstTest {

  @Test
  void aWordCountsMoreTheMoreItsSectionTells() {
    ProcedureCatalog catalog =
        ProcedureCatalog.of(
            page("in-alternatives").addAlternative(waiting("Quillwort tea")).build(),
            page("in-benefits").addBenefit(benefit("Quillwort smell")).build(),
            page("in-steps").addStep(Step.of(StepPhase.ACCESS, "Cut", "Quillwort cut")).build(),
            page("in-summary").summary("Quillwort work").build(),
            page("in-synonyms").addSynonym(Synonym.of("Quillwort job", Register.LAY)).build(),
            page("in-name").name("Quillwort task").build());

    assertEquals(
        List.of(
            "in-name", "in-synonyms", "in-summary", "in-steps", "in-benefits", "in-alternatives"),
        ids(ProcedureSearch.over(catalog).find("quillwort")));
  }

  @Test
  void moreOfTheWordsBeatFewer() {
    ProcedureCatalog catalog =
        ProcedureCatalog.of(
            page("none").summary("plum quince medlar").build(),
            page("one").summary("apple plum quince").build(),
            page("two").summary("apple pear quince").build(),
            page("three").summary("apple pear cherry").build());

    assertEquals(
        List.of("three", "two", "one"),
        ids(ProcedureSearch.over(catalog).find("apple pear cherry")));
  }

  @Test
  void aRareWordTellsMoreThanACommonOne() {
    ProcedureCatalog catalog =
        ProcedureCatalog.of(
            page("common-1").summary("apple tree").build(),
            page("common-2").summary("apple bush").build(),
            page("common-3").summary("apple wood").build(),
            page("rare").summary("medlar wood").build());

    assertEquals("rare", ids(ProcedureSearch.over(catalog).find("apple medlar")).get(0));
  }

  @Test
  void aWordTellsMoreInAShorterText() {
    ProcedureCatalog catalog =
        ProcedureCatalog.of(
            page("long").summary("apple plum quince medlar cherry fig date grape").build(),
            page("short").summary("apple plum").build());

    assertEquals(List.of("short", "long"), ids(ProcedureSearch.over(catalog).find("apple")));
  }

  @Test
  void anExactNameStandsAboveAnyNumberOfMentions() {
    String mentions = "scan ".repeat(200).strip();
    ProcedureCatalog catalog =
        ProcedureCatalog.of(
            page("mentions").name("Scan scan scan").summary(mentions).build(),
            page("exact").name("Scan").plainName("Picture of the inside").build(),
            page("exact-synonym").addSynonym(Synonym.of("SCAN!", Register.LAY)).build());

    List<String> found = ids(ProcedureSearch.over(catalog).find("scan"));

    assertEquals("mentions", found.get(2));
  }

  private static Procedure.Builder page(String id) {
    return Procedure.builder().id(ProcedureId.of(id)).name("Plain task");
  }

  private static Benefit benefit(String text) {
    return Benefit.of(Goal.CURE, text, BenefitStrength.values()[0]);
  }

  private static Alternative waiting(String text) {
    return Alternative.builder()
        .kind(AlternativeKind.OBSERVATION)
        .name("Waiting")
        .text(text)
        .build();
  }
}
