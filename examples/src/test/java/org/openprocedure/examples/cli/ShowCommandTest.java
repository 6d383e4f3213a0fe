package org.openprocedure.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.examples.page.Section;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureId;

class ShowCommandTest {

  private static final String ID = "cryoablation-bone-tumor";
  private static final Procedure PROCEDURE =
      BundledCatalog.english().find(ProcedureId.of(ID)).orElseThrow();

  @Test
  void anIdAndACodeShowTheSamePage() {
    Run byId = Run.of("show", ID);

    assertEquals(0, byId.code());
    assertEquals(byId, Run.of("show", "0Q523ZZ"));
    assertEquals(byId, Run.of("show", "0q5 23zz"));
  }

  @Test
  void thePageTellsEveryFactAPersonAsksFor() {
    String page = Run.of("show", ID).out().replaceAll("\\s+", " ");

    assertTrue(page.startsWith(PROCEDURE.plainName()));
    assertTrue(page.contains("Takes " + PROCEDURE.duration().orElseThrow().span()));
    PROCEDURE.steps().forEach(step -> assertTrue(page.contains(step.text()), step.text()));
    PROCEDURE.risks().forEach(risk -> assertTrue(page.contains(risk.text()), risk.text()));
    PROCEDURE
        .recovery()
        .milestones()
        .forEach(milestone -> assertTrue(page.contains(milestone.span().toString())));
    PROCEDURE
        .recovery()
        .warningSigns()
        .forEach(sign -> assertTrue(page.contains(sign.sign()), sign.sign()));
    PROCEDURE
        .provenance()
        .sources()
        .forEach(source -> assertTrue(page.contains(source.title()), source.title()));
  }

  @Test
  void linesFitTheTerminal() {
    Run.of("show", ID)
        .out()
        .lines()
        .filter(line -> !line.contains("http"))
        .forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void theDraftNoticeStandsOnTopAndAtTheEnd() {
    String notice = "DRAFT, NOT REVIEWED BY A CLINICIAN";
    String page = Run.of("show", ID).out();

    assertTrue(page.indexOf(notice) < page.indexOf("SUMMARY"));
    assertTrue(page.lastIndexOf(notice) > page.indexOf("WHERE THIS COMES FROM"));
    assertTrue(Run.of("show", ID, "--section", "risks").out().contains(notice));
  }

  @Test
  void outputHasNoColors() {
    assertFalse(Run.of("show", ID).out().contains("\u001b"));
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void aSectionStandsAlone(Section section) {
    Run run = Run.of("show", ID, "--section", section.accessor());

    assertEquals(0, run.code());
    assertTrue(run.out().startsWith(PROCEDURE.plainName()));
    long headings = run.out().lines().filter(line -> line.matches("[A-Z][A-Z ,]+")).count();
    assertTrue(headings <= 2, run.out());
  }

  @Test
  void jsonIsTheRecord() {
    assertEquals(PROCEDURE, ProcedureJson.read(Run.of("show", ID, "--json").out()));
  }

  @Test
  void jsonOfASectionIsThatMember() throws Exception {
    JsonMapper mapper = new JsonMapper();
    String section = Run.of("show", ID, "--json", "--section", "risks").out();

    assertEquals(
        mapper.readTree(ProcedureJson.write(PROCEDURE)).get("risks"), mapper.readTree(section));
  }

  @Test
  void anUnknownIdEndsWithOne() {
    assertEquals(
        new Run(1, "", "No procedure has the id or code: tea-making\n"),
        Run.of("show", "tea-making"));
    assertEquals(1, Run.of("show", "Not an id").code());
  }

  @Test
  void anUnknownSectionEndsWithTwo() {
    Run run = Run.of("show", ID, "--section", "weather");

    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("--section must be one of summary, purpose, "), run.err());
    assertTrue(run.err().contains("but was 'weather'"), run.err());
  }
}
