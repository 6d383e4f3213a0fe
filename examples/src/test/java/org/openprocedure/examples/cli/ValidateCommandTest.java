package org.openprocedure.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.model.ProcedureId;

class ValidateCommandTest {

  @TempDir private Path folder;

  @Test
  void aGoodRecordIsValid() throws IOException {
    ProcedureId id = ProcedureId.of("cryoablation-bone-tumor");
    Path file =
        file("good.json", ProcedureJson.write(BundledCatalog.english().find(id).orElseThrow()));

    assertEquals(new Run(0, file + ": valid\n", ""), Run.of("validate", file.toString()));
  }

  @Test
  void everyProblemOfTheFormIsListed() throws IOException {
    Path file =
        file(
            "bad.json",
            """
            {
              "id": "Bad Id",
              "name": "Repair",
              "synonyms": [{ "text": "fix", "register": "slang" }],
              "colour": 1
            }
            """);

    Run run = Run.of("validate", file.toString());

    assertEquals(1, run.code());
    assertEquals(
        file
            + ":2:9, at /id: must be up to 100 characters of a-z, 0-9 and single hyphens between"
            + " them, but was \"Bad Id\"",
        run.out().lines().findFirst().orElse(""));
    assertEquals(file + ": 1 problems", run.out().lines().reduce((a, b) -> b).orElse(""));
  }

  @Test
  void whatTheContentLacksIsListedUnlessOnlyTheFormIsAskedFor() throws IOException {
    Path file = file("short.json", "{ \"id\": \"repair\", \"name\": \"Repair\" }");

    Run run = Run.of("validate", file.toString());

    assertEquals(1, run.code());
    assertTrue(run.out().contains(file + ": summary: must be given\n"), run.out());
    assertEquals(
        new Run(0, file + ": valid\n", ""), Run.of("validate", "--form-only", file.toString()));
  }

  @Test
  void aFileThatIsNotThereIsAProblem() {
    Path file = folder.resolve("missing.json");

    Run run = Run.of("validate", file.toString());

    assertEquals(1, run.code());
    assertTrue(run.out().startsWith(file + ": cannot be read"), run.out());
  }

  @Test
  void filesAreNeeded() {
    assertEquals(2, Run.of("validate").code());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
