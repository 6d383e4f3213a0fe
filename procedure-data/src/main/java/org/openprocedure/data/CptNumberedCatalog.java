package org.openprocedure.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.CodeSystem;

/**
 * A catalogue with CPT numbers joined to its procedures as they are asked for; like the bundled one
 * it is in the order of ids.
 */
final class CptNumberedCatalog implements ProcedureCatalog {

  private final ProcedureCatalog catalog;
  private final CptCrosswalk crosswalk;

  CptNumberedCatalog(ProcedureCatalog catalog, CptCrosswalk crosswalk) {
    this.catalog = catalog;
    this.crosswalk = crosswalk;
  }

  @Override
  public List<ProcedureId> ids() {
    return catalog.ids();
  }

  @Override
  public Optional<Procedure> find(ProcedureId id) {
    return catalog.find(id).map(this::numbered);
  }

  @Override
  public List<Procedure> byCode(Code code) {
    return code.system() == CodeSystem.CPT
        ? crosswalk.proceduresWith(code).stream().sorted().flatMap(id -> find(id).stream()).toList()
        : catalog.byCode(code).stream().map(this::numbered).toList();
  }

  private Procedure numbered(Procedure procedure) {
    List<CodeMapping> numbers = crosswalk.numbersOf(procedure.id());
    if (numbers.isEmpty()) {
      return procedure;
    }
    List<CodeMapping> codes = new ArrayList<>(procedure.codes());
    codes.addAll(numbers);
    return Procedure.builder().from(procedure).codes(codes).build();
  }
}
