package org.openprocedure.examples.cli;

import java.util.List;
import org.openprocedure.model.InvalidProcedureException;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.search.ProcedureSearch;

/** Finds what a person calls by an id or a code. */
final class Lookup {

  private Lookup() {}

  /** Returns the procedure with an id, or those with a code; empty if there is none. */
  static List<Procedure> idOrCode(ProcedureCatalog catalog, String idOrCode) {
    List<Procedure> byId = byId(catalog, idOrCode);
    return byId.isEmpty() ? ProcedureSearch.over(catalog).byCode(idOrCode) : byId;
  }

  private static List<Procedure> byId(ProcedureCatalog catalog, String text) {
    try {
      return catalog.find(ProcedureId.of(text)).map(List::of).orElse(List.of());
    } catch (InvalidProcedureException e) {
      return List.of();
    }
  }
}
