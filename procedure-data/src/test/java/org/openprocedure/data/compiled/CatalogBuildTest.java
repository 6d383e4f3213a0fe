package org.openprocedure.data.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.data.CompiledCatalog;
import org.openprocedure.data.ContentLists;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Relation;

class CatalogBuildTest {

  private static final Procedure RECORD =
      BundledCatalog.english().find(ProcedureId.of("cryoablation-bone-tumor")).orElseThrow();

  private static final Procedure OTHER =
      BundledCatalog.english()
          .find(ProcedureId.of("debulking-recurrent-gynecologic-cancer"))
          .orElseThrow();

  @TempDir Path sources;
  @TempDir Path output;

  @BeforeEach
  void crosswalkAndSynonyms() throws IOException {
    Files.writeString(sources.resolve("ambiguous-synonyms.txt"), "# a remark\n\nscan\n");
    Files.writeString(output.resolve("cpt-crosswalk.csv"), "id,number,match\n");
  }

  @Test
  void goodRecords_areCompiledInTheOrderOfTheirIds() throws IOException {
    source("a/second.json", OTHER);
    source("b/first.json", RECORD);
    planned(OTHER);
    planned(RECORD, Files.readAllLines(sources.resolve("planned.txt")).toArray(String[]::new));

    build();

    CompiledCatalog compiled = CompiledCatalog.open(output.resolve("en.catalog"));
    assertEquals(List.of(RECORD, OTHER), compiled.stream().toList());
    assertEquals("2026.11", compiled.dataVersion());
  }

  @Test
  void manifest_namesEveryFile() throws IOException {
    source("a.json", RECORD);
    planned(RECORD);

    build();

    Manifest manifest =
        Manifest.parse("manifest", Files.readAllBytes(output.resolve("catalog.sha256")));
    assertEquals(List.of("en.catalog", "cpt-crosswalk.csv"), manifest.names());
    for (String name : manifest.names()) {
      manifest.verify(name, Files.readAllBytes(output.resolve(name)));
    }
  }

  @Test
  void lists_goWithTheCatalog() throws IOException {
    source("a.json", RECORD);
    planned(RECORD, "# a remark", "");

    build();

    assertEquals(Set.of("scan"), ContentLists.read(output).ambiguousSynonyms());
    assertEquals(ContentLists.read(sources), ContentLists.read(output));
  }

  @Test
  void findings_stopTheBuild() throws IOException {
    source("a.json", Procedure.builder().from(RECORD).goals(List.of()).build());
    planned(RECORD);

    IllegalStateException e = assertThrows(IllegalStateException.class, this::build);

    assertEquals(
        "1 findings in the catalogue:\n"
            + "cryoablation-bone-tumor: goals: must have at least 1 entries, but has 0",
        e.getMessage());
    assertTrue(Files.notExists(output.resolve("en.catalog")));
  }

  @Test
  void plannedRecordThatIsThere_stopsTheBuild() throws IOException {
    source("a.json", RECORD);
    planned(RECORD, RECORD.id().value());

    IllegalStateException e = assertThrows(IllegalStateException.class, this::build);

    assertEquals("planned.txt must not list cryoablation-bone-tumor: it is there", e.getMessage());
  }

  private void build() throws IOException {
    CatalogBuild.main(new String[] {sources.toString(), output.toString(), "2026.11"});
  }

  private void source(String name, Procedure procedure) throws IOException {
    Path file = sources.resolve("en").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, ProcedureJson.write(procedure));
  }

  /** Plans what a record links to, and what else is given. */
  private void planned(Procedure record, String... others) throws IOException {
    List<String> lines = new ArrayList<>(List.of(others));
    record.relations().stream().map(Relation::target).map(ProcedureId::value).forEach(lines::add);
    record.alternatives().stream()
        .flatMap(alternative -> alternative.procedure().stream())
        .map(ProcedureId::value)
        .forEach(lines::add);
    record.scope().includes().stream()
        .flatMap(part -> part.procedure().stream())
        .map(ProcedureId::value)
        .forEach(lines::add);
    Files.write(sources.resolve("planned.txt"), lines);
  }
}
