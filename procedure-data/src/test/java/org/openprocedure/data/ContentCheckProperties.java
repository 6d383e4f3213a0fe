package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.ProcedureArbitraries;

class ContentCheckProperties {

  /** No made-up record is complete, and none is too odd to be checked. */
  @Property(tries = 500)
  void anyRecord_isCheckedToItsEnd(@ForAll("procedures") Procedure procedure) {
    assertFalse(ContentCheck.findings(procedure).isEmpty());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anyCatalog_isCheckedToItsEnd(
      @ForAll("procedures") Procedure first, @ForAll("procedures") Procedure second) {
    ProcedureCatalog catalog = ProcedureCatalog.of(first).with(ProcedureCatalog.of(second));

    assertFalse(ContentCheck.findings(catalog, ContentLists.none()).isEmpty());
  }

  @Provide
  Arbitrary<Procedure> procedures() {
    return ProcedureArbitraries.procedures();
  }
}
