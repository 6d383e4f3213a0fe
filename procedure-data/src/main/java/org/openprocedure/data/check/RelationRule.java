package org.openprocedure.data.check;

import java.util.Optional;
import java.util.Set;
import org.openprocedure.model.Alternative;
import org.openprocedure.model.IncludedPart;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Relation;

/** Links lead to a record of the catalogue, or to one that is planned. */
public final class RelationRule implements ContentRule {

  private final Set<ProcedureId> present;
  private final Set<ProcedureId> planned;

  public RelationRule(ProcedureCatalog catalog, Set<ProcedureId> planned) {
    this.present = Set.copyOf(catalog.ids());
    this.planned = planned;
  }

  @Override
  public void check(Procedure procedure, Findings findings) {
    procedure.relations().stream()
        .map(Relation::target)
        .forEach(target -> resolve("relations", target, findings));
    procedure.alternatives().stream()
        .map(Alternative::procedure)
        .flatMap(Optional::stream)
        .forEach(target -> resolve("alternatives", target, findings));
    procedure.scope().includes().stream()
        .map(IncludedPart::procedure)
        .flatMap(Optional::stream)
        .forEach(target -> resolve("scope.includes", target, findings));
  }

  private void resolve(String part, ProcedureId target, Findings findings) {
    if (!present.contains(target) && !planned.contains(target)) {
      findings.add(part, "must lead to a record that is there or planned, but leads to " + target);
    }
  }
}
