package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.fixtures.ProcedureArbitraries;

/** Whatever was done to a text: it is read as a valid value, or refused with its problems. */
class BrokenJsonProperties {

  @Property(tries = 1_000)
  void damagedJson_isReadOrRefused(@ForAll("procedures") Procedure procedure, @ForAll long seed) {
    byte[] damaged = new BrokenJson(seed).damage(ProcedureJson.writeCompact(procedure));
    try {
      Procedure read = ProcedureJson.read(new ByteArrayInputStream(damaged), "damaged");
      assertEquals(read, ProcedureJson.read(ProcedureJson.write(read)));
    } catch (CatalogFormatException e) {
      e.problems().forEach(BrokenJsonProperties::assertTellsWhere);
    }
  }

  @Property(tries = 1_000)
  void anyBytes_areRefused(@ForAll byte[] bytes) {
    try {
      ProcedureJson.read(new ByteArrayInputStream(bytes), "noise");
    } catch (CatalogFormatException e) {
      e.problems().forEach(BrokenJsonProperties::assertTellsWhere);
    }
  }

  private static void assertTellsWhere(FormatProblem problem) {
    assertFalse(problem.line() < 1 || problem.column() < 1, problem::toString);
    assertFalse(problem.found().isBlank() || problem.allowed().isBlank(), problem::toString);
  }

  @Provide
  Arbitrary<Procedure> procedures() {
    return ProcedureArbitraries.procedures();
  }
}
