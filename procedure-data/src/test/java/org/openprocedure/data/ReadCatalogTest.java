package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprocedure.data.Refusal.assertRefused;
import static org.openprocedure.data.Refusal.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprocedure.model.InvalidProcedureException;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

class ReadCatalogTest {

  private static final ProcedureCatalog TWO =
      ProcedureCatalog.of(Procedure.of("b", "B"), Procedure.of("a", "A"));

  @TempDir Path folder;

  @Test
  void array_isReadInItsOrder() throws IOException {
    Path file = file("all.json", "[{'id':'b','name':'B'},{'id':'a','name':'A'}]");

    assertEquals(TWO.stream().toList(), ProcedureJson.readCatalog(file).stream().toList());
  }

  @Test
  void emptyArray_isAnEmptyCatalog() throws IOException {
    assertEquals(0, ProcedureJson.readCatalog(file("all.json", "[]")).size());
  }

  @Test
  void arrayWithProblems_tellsThemAll() throws IOException {
    Path file =
        file(
            "all.json",
            """
            [
              {'id':'A','name':'A'},
              {'id':'b','name':'B'},
              null,
              {'id':'d'}
            ]""");

    assertRefused(
        () -> ProcedureJson.readCatalog(file),
        file
            + ":2:9, at /0/id: must be up to 100 characters of a-z, 0-9 and single hyphens between"
            + " them, but was \"A\"",
        file + ":4:3, at /2: must be an object, but was null",
        file + ":5:3, at /3: must be an object with the member \"name\", but was missing");
  }

  @Test
  void oneProcedure_isNotACatalogFile() throws IOException {
    Path file = file("one.json", " {'id':'a','name':'A'}");

    assertRefused(
        () -> ProcedureJson.readCatalog(file), file + ":1:2: must be an array, but was an object");
  }

  @Test
  void folder_isReadInTheOrderOfItsPaths() throws IOException {
    file("b.json", "{'id':'first','name':'F'}");
    file("c/a.json", "{'id':'second','name':'S'}");
    file("d.json", "{'id':'third','name':'T'}");
    file("e.json/a.txt", "no procedure");
    file("a.txt", "no procedure");
    file("a.json.bak", "no procedure either");

    assertEquals(
        List.of("first", "second", "third"),
        ProcedureJson.readCatalog(folder).ids().stream().map(ProcedureId::value).toList());
  }

  @Test
  void folderWithProblems_tellsThoseOfAllFiles() throws IOException {
    Path first = file("a/a.json", "{'id':'a','name':''}");
    file("a/b.json", "{'id':'b','name':'B'}");
    Path last = file("b.json", "{'id':'c',\n'name':'C',\n'color':1,'size':2}");

    assertRefused(
        () -> ProcedureJson.readCatalog(folder),
        first + ":1:18, at /name: must be valid (Procedure.name must not be empty), but was \"\"",
        last + ":3:1, at /color: " + unknown("color"),
        last + ":3:11, at /size: " + unknown("size"));
  }

  @Test
  void sameIdTwice_isRefused() throws IOException {
    file("a.json", "{'id':'a','name':'A'}");
    file("b.json", "{'id':'a','name':'B'}");

    InvalidProcedureException e =
        assertThrows(InvalidProcedureException.class, () -> ProcedureJson.readCatalog(folder));

    assertEquals("ProcedureCatalog.ids must not repeat an id, but 'a' does", e.getMessage());
  }

  @Test
  void missingFolder_throwsUncheckedIo() {
    assertThrows(
        UncheckedIOException.class, () -> ProcedureJson.readCatalog(folder.resolve("none")));
  }

  @Test
  void catalog_isWrittenAsAnArrayAndTheStreamLeftOpen() {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    ProcedureJson.writeCatalog(TWO, out);

    assertEquals(
        json(
            "[{'id':'b','language':'en','name':'B','plainName':'B'},"
                + "{'id':'a','language':'en','name':'A','plainName':'A'}]"),
        out.toString(StandardCharsets.UTF_8));
    assertFalse(closed[0]);
  }

  @Test
  void streamThatTakesNothing_throwsUncheckedIo() {
    IOException failure = new IOException("the disk is full");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int next) throws IOException {
            throw failure;
          }
        };

    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> ProcedureJson.writeCatalog(TWO, full));

    assertEquals(failure, e.getCause());
  }

  private static String unknown(String member) {
    return "must be one of id, language, name, plainName, synonyms, codes, classification, scope,"
        + " summary, purpose, goals, indications, contraindications, preparation, anesthesia,"
        + " steps, equipment, devices, duration, settings, team, risks, benefits, recovery,"
        + " alternatives, experience, relations, policies, provenance, but was the member \""
        + member
        + "\"";
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, json(content));
  }
}
