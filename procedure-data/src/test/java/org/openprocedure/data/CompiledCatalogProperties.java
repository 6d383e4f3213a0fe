package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.data.compiled.CatalogWriter;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.ProcedureArbitraries;

class CompiledCatalogProperties {

  @Property(tries = 300)
  void everyProcedureComesBackEqual(@ForAll("procedures") Procedure procedure) {
    ProcedureCatalog catalog = ProcedureCatalog.of(procedure);

    CompiledCatalog opened =
        CompiledCatalog.of("catalog", CatalogWriter.compile(catalog, "1", List.of()));

    assertEquals(List.of(procedure), opened.stream().toList());
    procedure
        .codes()
        .forEach(mapping -> assertEquals(List.of(procedure), opened.byCode(mapping.code())));
  }

  @Provide
  Arbitrary<Procedure> procedures() {
    return ProcedureArbitraries.procedures();
  }
}
