package org.openprocedure.examples.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openprocedure.data.CatalogFormatException;
import org.openprocedure.data.ContentCheck;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.model.Procedure;
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
            + " the bundled catalogue.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  @Option(names = "--form-only", description = "Leave out the checks of the content.")
  private boolean formOnly;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON files.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    int wrong = 0;
    for (Path file : files) {
      wrong += check(file);
    }
    return wrong == 0 ? Procedures.FOUND : Procedures.NOT_FOUND;
  }

  private int check(Path file) {
    List<String> problems = problems(file);
    PrintWriter out = spec.commandLine().getOut();
    problems.forEach(out::println);
    out.println(file + ": " + (problems.isEmpty() ? "valid" : problems.size() + " problems"));
    return problems.size();
  }

  private List<String> problems(Path file) {
    try {
      Procedure procedure = ProcedureJson.read(file);
      return formOnly
          ? List.of()
          : ContentCheck.findings(procedure).stream()
              .map(finding -> file + ": " + finding.part() + ": " + finding.message())
              .toList();
    } catch (CatalogFormatException e) {
      return e.problems().stream().map(problem -> problem.toString()).toList();
    } catch (UncheckedIOException e) {
      return List.of(file + ": cannot be read (" + e.getCause() + ")");
    }
  }
}
