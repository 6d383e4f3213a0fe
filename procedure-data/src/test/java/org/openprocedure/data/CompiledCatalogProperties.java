package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Code;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.ProcedureArbitraries;

class CompiledCatalogProperties {

  @Property(tries = 200)
  void catalog_comesBackEqual(@ForAll("catalogs") ProcedureCatalog catalog) {
    CompiledCatalog opened = CompiledCatalogs.open(catalog);

    assertEquals(catalog.ids(), opened.ids());
    assertEquals(catalog.stream().toList(), opened.stream().toList());
  }

  @Property(tries = 100)
  void codes_findTheSameProcedures(
      @ForAll("catalogs") ProcedureCatalog catalog, @ForAll("codes") Code other) {
    CompiledCatalog opened = CompiledCatalogs.open(catalog);

    assertEquals(catalog.byCode(other), opened.byCode(other));
    catalog.stream()
        .flatMap(procedure -> procedure.codes().stream())
        .forEach(
            mapping -> assertEquals(catalog.byCode(mapping.code()), opened.byCode(mapping.code())));
  }

  /** What is compiled again after it was opened is the same, byte for byte. */
  @Property(tries = 200)
  void compiling_isDeterministic(@ForAll("catalogs") ProcedureCatalog catalog) {
    byte[] bytes = CompiledCatalogs.bytes(catalog);

    assertArrayEquals(bytes, CompiledCatalogs.bytes(catalog));
    assertArrayEquals(bytes, CompiledCatalogs.bytes(CompiledCatalog.of("again", bytes)));
  }

  @Provide
  Arbitrary<ProcedureCatalog> catalogs() {
    return ProcedureArbitraries.catalogs();
  }

  @Provide
  Arbitrary<Code> codes() {
    return ProcedureArbitraries.codes();
  }
}
