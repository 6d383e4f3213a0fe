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
import org.openprocedure.model.Procedure;
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
  void aCopyUnderAnotherIdIsComparedWithTheBundledRecord() throws IOException {
    Procedure record =
        BundledCatalog.english().find(ProcedureId.of("cryoablation-bone-tumor")).orElseThrow();
    Procedure copy = Procedure.builder().from(record).id(ProcedureId.of("copy")).build();
    Path file = file("copy.json", ProcedureJson.write(copy));

    Run run = Run.of("validate", file.toString());

    assertEquals(1, run.code());
    assertTrue(
        run.out()
            .contains(
                file
                    + ": all texts: must share at most 0.15 of the runs of 5 words with another"
                    + " record, but shares 1.000 with cryoablation-bone-tumor\n"),
        run.out());
  }

  @Test
  void filesAreComparedWithEachOther() throws IOException {
    String record =
        "{ \"id\": \"%s\", \"name\": \"N\", \"purpose\": \"One two three four five six seven"
            + " eight nine ten eleven twelve.\" }";
    Path first = file("first.json", record.formatted("first"));
    Path second = file("second.json", record.formatted("second"));
    Path again = file("again.json", record.formatted("second"));

    String out = Run.of("validate", first.toString(), second.toString(), again.toString()).out();

    String shares = ": purpose: must share no run of 12 words with another record, but shares 12";
    assertTrue(out.contains(first + shares + " with second, from \"one two"), out);
    assertTrue(out.contains(second + shares + " with first, from \"one two"), out);
    assertTrue(out.contains(again + ": id: must be its own, but second is there\n"), out);
    assertTrue(out.endsWith(again + ": 1 problems\n"), out);
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
