package org.openprocedure.examples.coldstart;

import java.nio.file.Path;
import org.openprocedure.data.CompiledCatalog;
import org.openprocedure.model.Procedure;
import org.openprocedure.search.ProcedureSearch;

/** Opens a compiled catalogue, searches once, and prints the best hit's recovery plan. */
final class CompiledStart {

  private CompiledStart() {}

  public static void main(String[] arguments) {
    ProcedureSearch search = ProcedureSearch.over(CompiledCatalog.open(Path.of(arguments[0])));
    Procedure best = search.find(arguments[1]).hits().get(0).procedure();
    System.out.println(best.name() + ": " + best.recovery());
  }
}
