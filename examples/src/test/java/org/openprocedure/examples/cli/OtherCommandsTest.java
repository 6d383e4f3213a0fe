package org.openprocedure.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openprocedure.data.BundledCatalog;

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
