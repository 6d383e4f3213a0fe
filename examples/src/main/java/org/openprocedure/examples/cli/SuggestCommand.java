package org.openprocedure.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.search.ProcedureSearch;
import org.openprocedure.search.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "suggest",
    description = "Complete what somebody is typing.",
    mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PREFIX", arity = "1..*", description = "The beginning of a name.")
  private List<String> words = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Suggestion> suggestions =
        ProcedureSearch.over(BundledCatalog.english()).suggest(String.join(" ", words));
    suggestions.forEach(
        suggestion ->
            spec.commandLine()
                .getOut()
                .printf("%s  (%s)%n", suggestion.text(), suggestion.procedure()));
    return suggestions.isEmpty() ? Procedures.NOT_FOUND : Procedures.FOUND;
  }
}
