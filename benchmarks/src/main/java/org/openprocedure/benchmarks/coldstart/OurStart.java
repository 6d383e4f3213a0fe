package org.openprocedure.benchmarks.coldstart;

import java.nio.file.Path;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.data.CompiledCatalog;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.Step;
import org.openprocedure.search.ProcedureSearch;

/** Opens a compiled catalogue, searches once, and prints what the best record says. */
final class OurStart {

  private OurStart() {}

  /** The arguments: "bundled" or the file of a compiled catalogue, and what to search. */
  public static void main(String[] arguments) {
    ProcedureCatalog catalog =
        arguments[0].equals("bundled")
            ? BundledCatalog.english()
            : CompiledCatalog.open(Path.of(arguments[0]));
    Procedure best = ProcedureSearch.over(catalog).find(arguments[1]).hits().get(0).procedure();
    System.out.println(best.plainName());
    for (Step step : best.steps()) {
      System.out.println(step.text());
    }
  }
}
