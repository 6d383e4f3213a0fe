package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.RecoveryPlan;

/** What one rule finds in a good record of which one thing was broken. */
final class RuleFindings {

  /** A record that every rule is content with. */
  static final Procedure RECORD =
      BundledCatalog.english().find(ProcedureId.of("cryoablation-bone-tumor")).orElseThrow();

  private RuleFindings() {}

  /** Returns what a rule finds, as "part: message". */
  static List<String> of(ContentRule rule, Procedure procedure) {
    List<String> findings = new ArrayList<>();
    rule.check(procedure, (part, message) -> findings.add(part + ": " + message));
    return findings;
  }

  static void assertFinds(
      ContentRule rule, UnaryOperator<Procedure.Builder> change, String... findings) {
    Procedure changed = change.apply(Procedure.builder().from(RECORD)).build();
    assertEquals(List.of(findings), of(rule, changed));
  }

  static UnaryOperator<Procedure.Builder> preparation(UnaryOperator<Preparation.Builder> change) {
    return procedure ->
        procedure.preparation(
            change.apply(Preparation.builder().from(RECORD.preparation())).build());
  }

  static UnaryOperator<Procedure.Builder> recovery(UnaryOperator<RecoveryPlan.Builder> change) {
    return procedure ->
        procedure.recovery(change.apply(RecoveryPlan.builder().from(RECORD.recovery())).build());
  }
}
