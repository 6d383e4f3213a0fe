package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.ProcedureArbitraries;

class JsonRoundTripProperties {

  @Property(tries = 500)
  void indentedJson_readsBackEqual(@ForAll("procedures") Procedure procedure) {
    assertEquals(procedure, ProcedureJson.read(ProcedureJson.write(procedure)));
  }

  @Property(tries = 500)
  void compactJson_readsBackEqual(@ForAll("procedures") Procedure procedure) {
    assertEquals(procedure, ProcedureJson.read(ProcedureJson.writeCompact(procedure)));
  }

  @Property(tries = 500)
  void utf8_readsBackEqual(@ForAll("procedures") Procedure procedure) {
    byte[] bytes = ProcedureJson.write(procedure).getBytes(StandardCharsets.UTF_8);

    assertEquals(procedure, ProcedureJson.read(new ByteArrayInputStream(bytes), "bytes"));
  }

  @Property(tries = 500)
  void writingAgain_givesTheSameText(@ForAll("procedures") Procedure procedure) {
    String json = ProcedureJson.write(procedure);

    assertEquals(json, ProcedureJson.write(ProcedureJson.read(json)));
  }

  @Property(tries = 100)
  void catalogFile_readsBackEqual(@ForAll("catalogs") ProcedureCatalog catalog) throws IOException {
    Path file = Files.createTempFile("catalog", ".json");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        ProcedureJson.writeCatalog(catalog, out);
      }
      ProcedureCatalog read = ProcedureJson.readCatalog(file);

      assertEquals(catalog.ids(), read.ids());
      assertEquals(catalog.stream().toList(), read.stream().toList());
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<Procedure> procedures() {
    return ProcedureArbitraries.procedures();
  }

  @Provide
  Arbitrary<ProcedureCatalog> catalogs() {
    return ProcedureArbitraries.catalogs();
  }
}
