package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.fixtures.ProcedureArbitraries;

/** Whatever was done to a text: it is read as a valid value, or refused with its problems. */
class BrokenJsonProperties {

  @Property(tries = 1_000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void damagedJson_isReadOrRefused(@ForAll("procedures") Procedure procedure, @ForAll long seed) {
    byte[] damaged = new BrokenJson(seed).damage(ProcedureJson.writeCompact(procedure));
    try {
      Procedure read = ProcedureJson.read(new ByteArrayInputStream(damaged), "damaged");
      assertEquals(read, ProcedureJson.read(ProcedureJson.write(read)));
      count("read");
    } catch (CatalogFormatException e) {
      e.problems().forEach(BrokenJsonProperties::assertTellsWhere);
      count("refused");
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

  /** Either happens to some of the damaged texts, or the damage would prove nothing. */
  private static void count(String outcome) {
    Statistics.label("damaged")
        .collect(outcome)
        .coverage(
            coverage -> {
              coverage.check("read").percentage(share -> share > 1);
              coverage.check("refused").percentage(share -> share > 50);
            });
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
