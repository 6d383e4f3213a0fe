package org.openprocedure.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.model.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "list", description = "List all procedures.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

  /** A line of the JSON list. */
  record Entry(String id, String name, String plainName) {}

  @Option(names = "--json", description = "A JSON array.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Entry> entries = BundledCatalog.english().stream().map(ListCommand::entry).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonLine.of(entries));
    } else {
      entries.forEach(entry -> out.printf("%s%n    %s%n", entry.plainName(), entry.id()));
    }
    return Procedures.FOUND;
  }

  private static Entry entry(Procedure procedure) {
    return new Entry(procedure.id().value(), procedure.name(), procedure.plainName());
  }
}
