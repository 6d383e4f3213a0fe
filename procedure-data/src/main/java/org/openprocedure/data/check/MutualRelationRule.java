package org.openprocedure.data.check;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openprocedure.model.Alternative;
import org.openprocedure.model.IncludedPart;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Relation;

/**
 * Who follows a relation finds the way back.
 *
 * <p>No kind of relation has another kind as its inverse: "similar to" and "alternative to" hold
 * both ways, and what a procedure is part of lists it under {@code scope.includes}. So any link
 * back is good: a relation of whatever kind, an alternative, an included part.
 */
public final class MutualRelationRule implements ContentRule {

  private final ProcedureCatalog catalog;

  /**
   * Creates the rule.
   *
   * @param catalog the records that are written together; what leads out of it is not looked at
   */
  public MutualRelationRule(ProcedureCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public void check(Procedure procedure, Findings findings) {
    Set<ProcedureId> targets =
        procedure.relations().stream()
            .map(Relation::target)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (ProcedureId target : targets) {
      Optional<Procedure> other = catalog.find(target);
      if (other.isPresent() && links(other.get()).noneMatch(procedure.id()::equals)) {
        findings.add(
            "relations",
            "must lead to a record that leads back, but " + target + " has no link to this one");
      }
    }
  }

  private static Stream<ProcedureId> links(Procedure procedure) {
    return Stream.of(
            procedure.relations().stream().map(Relation::target),
            procedure.alternatives().stream().map(Alternative::procedure).flatMap(Optional::stream),
            procedure.scope().includes().stream()
                .map(IncludedPart::procedure)
                .flatMap(Optional::stream))
        .flatMap(links -> links);
  }
}
