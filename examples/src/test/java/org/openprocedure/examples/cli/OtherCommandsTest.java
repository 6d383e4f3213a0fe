package org.openprocedure.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.model.Probability;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Risk;
import org.openprocedure.model.Source;
import org.openprocedure.model.Span;
import org.openprocedure.model.vocabulary.DurationScope;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.SourceKind;
import org.openprocedure.model.vocabulary.SpanUnit;

class OtherCommandsTest {

  private static final String ID = "cryoablation-bone-tumor";

  @Test
  void suggestCompletesAName() {
    Run run = Run.of("suggest", "cryo");

    assertEquals(0, run.code());
    assertTrue(run.out().contains("(" + ID + ")"), run.out());
    assertEquals(1, Run.of("suggest", "zzz").code());
    assertEquals(2, Run.of("suggest").code());
  }

  @Test
  void similarListsOthers() {
    Run run = Run.of("similar", ID);

    assertEquals(0, run.code());
    assertTrue(run.out().lines().count() >= 1);
    assertTrue(run.out().lines().noneMatch(line -> line.contains("(" + ID + ")")));
    assertEquals(run, Run.of("similar", "0Q523ZZ"));
    assertEquals(1, Run.of("similar", "tea-making").code());
    assertEquals(2, Run.of("similar").code());
  }

  @Test
  void listHasEveryProcedure() throws Exception {
    JsonNode entries = new JsonMapper().readTree(Run.of("list", "--json").out());

    List<String> ids = new ArrayList<>();
    for (JsonNode entry : entries) {
      assertEquals(
          List.of("id", "name", "plainName"),
          entry.properties().stream().map(member -> member.getKey()).toList());
      ids.add(entry.get("id").textValue());
    }
    assertEquals(BundledCatalog.english().ids().stream().map(id -> id.value()).toList(), ids);
    assertEquals(2L * ids.size(), Run.of("list").out().lines().count());
  }

  @Test
  void statsCountAndNameTheVersion() {
    BundledCatalog catalog = BundledCatalog.english();
    String stats = Run.of("stats").out();

    assertTrue(stats.matches("(?s)data version +" + catalog.dataVersion() + "\n.*"), stats);
    assertTrue(stats.matches("(?s).*procedures +" + catalog.size() + "\n.*"), stats);
  }

  @Test
  void statsOfTheContentTellWhatTheRecordsRestOn() {
    Run run = Run.of("stats", "--content");

    assertEquals(0, run.code());
    for (String line :
        List.of(
            "spans of time +\\d+",
            "probabilities +\\d+",
            "records with a sourced probability +\\d+ \\(\\d+ in 100\\)",
            "records with two or more +\\d+ \\(\\d+ in 100\\)",
            "records with a sourced duration +\\d+ \\(\\d+ in 100\\)",
            "records with a sourced stay or same day +\\d+ \\(\\d+ in 100\\)",
            "Flesch-Kincaid grade, median +\\d\\.\\d",
            "SMOG grade, median +\\d+\\.\\d",
            "synonyms a record +\\d+\\.\\d \\(\\d+ to \\d+\\)",
            "  peer-reviewed journal +\\d+")) {
      assertTrue(run.out().lines().anyMatch(found -> found.matches(line)), line + "\n" + run.out());
    }
  }

  @Test
  void contentFiguresCountWhatIsThere() {
    Source journal = source("journal", SourceKind.JOURNAL, "A Journal", "risks", "recovery");
    Source editors = source("editorial", SourceKind.EDITORIAL, "Editors", "duration");
    Span hours = Span.about(1, 2, SpanUnit.HOUR);
    Risk risk =
        Risk.of(RiskKind.INFECTION, "Infection", "Germs.", Severity.MILD, Onset.EARLY)
            .withProbability(Probability.of(0.1, "adults", "journal"));
    Procedure measured =
        Procedure.builder()
            .from(Procedure.of("a", "A"))
            .summary("You go home at noon.")
            .duration(ProcedureDuration.of(hours, DurationScope.VISIT))
            .addRisk(risk)
            .recovery(RecoveryPlan.builder().stay(hours).build())
            .provenance(Provenance.builder().addSource(journal).addSource(editors).build())
            .build();
    Map<String, Object> figures = new HashMap<>();

    new ContentFigures(ProcedureCatalog.of(measured, Procedure.of("b", "B")), figures::put).print();

    assertEquals(2, figures.get("procedures"));
    assertEquals(2L, figures.get("spans of time"));
    assertEquals(1L, figures.get("probabilities"));
    assertEquals("1 (50 in 100)", figures.get("records with a sourced probability"));
    assertEquals("0 (0 in 100)", figures.get("records with two or more"));
    assertEquals("0 (0 in 100)", figures.get("records with a sourced duration"));
    assertEquals("1 (50 in 100)", figures.get("records with a sourced stay or same day"));
    assertEquals("0.0 (0 to 0)", figures.get("synonyms a record"));
    assertEquals(1, figures.get("publishers"));
    assertEquals(1L, figures.get("  A Journal"));
    assertEquals(1L, figures.get("  general clinical knowledge"));
  }

  private static Source source(String id, SourceKind kind, String publisher, String... supports) {
    return Source.builder()
        .id(id)
        .kind(kind)
        .title("Title")
        .publisher(publisher)
        .supports(List.of(supports))
        .build();
  }

  @Test
  void aMissingOrUnknownCommandEndsWithTwo() {
    assertEquals(2, Run.of().code());
    assertEquals(2, Run.of("dance").code());
  }

  @Test
  void helpTellsTheExitCodes() {
    Run run = Run.of("--help");

    assertEquals(0, run.code());
    assertTrue(run.out().contains("1   not found, or invalid"), run.out());
    assertTrue(Run.of("--version").out().startsWith("procedures, data "));
  }
}
