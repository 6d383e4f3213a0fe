package org.openprocedure.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCommandTest {

  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource({
    "freezing a bone tumor, cryoablation-bone-tumor",
    "hip sarcoma removal, radical-resection-soft-tissue-tumor-pelvis-hip",
    "0q523zz, cryoablation-bone-tumor",
    "deep lump in my back, excision-subfascial-tumor-back-flank",
    "screws from the spine to the pelvis, pelvic-fixation-spinal-instrumentation",
    "ovarian cancer came back, debulking-recurrent-gynecologic-cancer"
  })
  void theRightProcedureStandsFirst(String query, String id) {
    Run run = Run.of("search", query);

    assertEquals(0, run.code());
    assertEquals("    " + id, run.out().lines().skip(1).findFirst().orElse(""));
  }

  @Test
  void wordsMayComeAsSeveralArguments() {
    assertEquals(
        Run.of("search", "freezing a bone tumor"),
        Run.of("search", "freezing", "a", "bone", "tumor"));
  }

  @Test
  void thePageOfTheBestHitFollows() {
    Run run = Run.of("search", "--page", "freezing a bone tumor");

    assertTrue(run.out().contains("\nWHAT CAN GO WRONG\n"));
    assertTrue(run.out().contains("\nDRAFT, NOT REVIEWED BY A CLINICIAN\n"));
  }

  @Test
  void theLimitHolds() {
    assertEquals(4, Run.of("search", "--limit", "2", "tumor").out().lines().count());
  }

  @Test
  void jsonHoldsQueryTimeAndHits() throws Exception {
    JsonNode answer = JSON.readTree(Run.of("search", "--json", "--limit", "1", "bone tumor").out());

    assertEquals(List.of("query", "nanos", "hits"), names(answer));
    assertEquals("bone tumor", answer.get("query").textValue());
    assertTrue(answer.get("nanos").isIntegralNumber());
    JsonNode hit = answer.get("hits").get(0);
    assertEquals(List.of("id", "score"), names(hit));
    assertEquals("cryoablation-bone-tumor", hit.get("id").textValue());
    assertTrue(hit.get("score").doubleValue() > 0);
  }

  @Test
  void eachLineOfStandardInputIsAQuery() throws Exception {
    Run run = withInput("bone tumor\n\nzzz \"quoted\"\n", "search", "--json", "--stdin");

    List<String> lines = run.out().lines().toList();
    assertEquals(0, run.code());
    assertEquals(3, lines.size());
    assertEquals("bone tumor", JSON.readTree(lines.get(0)).get("query").textValue());
    assertTrue(JSON.readTree(lines.get(1)).get("hits").isEmpty());
    assertEquals("zzz \"quoted\"", JSON.readTree(lines.get(2)).get("query").textValue());
  }

  @Test
  void nothingFoundEndsWithOne() {
    assertEquals(new Run(1, "", "Nothing found for: zzz\n"), Run.of("search", "zzz"));
    assertEquals(1, Run.of("search", "--json", "zzz").code());
  }

  @ParameterizedTest
  @CsvSource({
    "search",
    "search --limit 0 tumor",
    "search --limit 1001 tumor",
    "search --limit many tumor",
    "search --stdin",
    "search --stdin --json tumor",
    "search --colour tumor"
  })
  void wrongUsageEndsWithTwo(String line) {
    Run run = Run.of(line.split(" "));

    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("Usage: procedures search"), run.err());
  }

  private static Run withInput(String input, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return Run.of(arguments);
    } finally {
      System.setIn(before);
    }
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(member -> member.getKey()).toList();
  }
}
