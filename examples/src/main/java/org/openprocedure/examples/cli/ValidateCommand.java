package org.openprocedure.examples.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.data.CatalogFormatException;
import org.openprocedure.data.ContentCheck;
import org.openprocedure.data.ContentFinding;
import org.openprocedure.data.ContentLists;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "validate",
    description =
        "Check records of your own: one procedure a JSON file. Lists everything that is wrong with"
            + " the form, and where the form is right, what the content lacks by the standard of"
            + " the bundled catalogue: each record on its own, compared with the other files, and"
            + " compared with the bundled records. Spelling is not checked here.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  @Option(names = "--form-only", description = "Leave out the checks of the content.")
  private boolean formOnly;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON files.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Map<Path, Procedure> records = new LinkedHashMap<>();
    Map<Path, List<String>> problems = new LinkedHashMap<>();
    for (Path file : files) {
      problems.put(file, read(file, records));
    }
    if (!formOnly) {
      problems.putAll(content(records));
    }
    problems.forEach(this::print);
    return problems.values().stream().allMatch(List::isEmpty)
        ? Procedures.FOUND
        : Procedures.NOT_FOUND;
  }

  /** Reads a record if its form is right; returns what is wrong with the form. */
  private static List<String> read(Path file, Map<Path, Procedure> records) {
    List<String> problems = new ArrayList<>();
    try {
      Procedure procedure = ProcedureJson.read(file);
      records.values().stream()
          .filter(other -> other.id().equals(procedure.id()))
          .findFirst()
          .ifPresentOrElse(
              other ->
                  problems.add(file + ": id: must be its own, but " + other.id() + " is there"),
              () -> records.put(file, procedure));
    } catch (CatalogFormatException e) {
      e.problems().forEach(problem -> problems.add(problem.toString()));
    } catch (UncheckedIOException e) {
      problems.add(file + ": cannot be read (" + e.getCause() + ")");
    }
    return problems;
  }

  /** Returns what the content of each record lacks. */
  private static Map<Path, List<String>> content(Map<Path, Procedure> records) {
    List<ContentFinding> findings =
        ContentCheck.findings(
            ProcedureCatalog.of(records.values()),
            BundledCatalog.english(),
            ContentLists.bundled());
    Map<Path, List<String>> lines = new LinkedHashMap<>();
    records.forEach(
        (file, record) ->
            lines.put(
                file,
                findings.stream()
                    .filter(finding -> finding.procedure().equals(Optional.of(record.id())))
                    .map(finding -> file + ": " + finding.part() + ": " + finding.message())
                    .toList()));
    return lines;
  }

  private void print(Path file, List<String> problems) {
    PrintWriter out = spec.commandLine().getOut();
    problems.forEach(out::println);
    out.println(file + ": " + (problems.isEmpty() ? "valid" : problems.size() + " problems"));
  }
}
