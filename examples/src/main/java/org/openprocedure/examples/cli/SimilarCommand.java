package org.openprocedure.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.model.Procedure;
import org.openprocedure.search.ProcedureSearch;
import org.openprocedure.search.SimilarProcedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "similar",
    description = "List procedures like a given one.",
    mixinStandardHelpOptions = true)
final class SimilarCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "An id, or a code in any case.")
  private String idOrCode = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    BundledCatalog catalog = BundledCatalog.english();
    List<Procedure> found = Lookup.idOrCode(catalog, idOrCode);
    if (found.isEmpty()) {
      spec.commandLine().getErr().println("No procedure has the id or code: " + idOrCode);
      return Procedures.NOT_FOUND;
    }
    List<SimilarProcedure> hits = ProcedureSearch.over(catalog).similarTo(found.get(0).id());
    hits.forEach(
        hit ->
            spec.commandLine()
                .getOut()
                .printf("%s  (%s)%n", hit.procedure().plainName(), hit.id()));
    return hits.isEmpty() ? Procedures.NOT_FOUND : Procedures.FOUND;
  }
}
