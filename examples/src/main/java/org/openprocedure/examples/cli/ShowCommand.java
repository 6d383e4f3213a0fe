package org.openprocedure.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.examples.page.Layout;
import org.openprocedure.examples.page.Page;
import org.openprocedure.examples.page.Section;
import org.openprocedure.model.Procedure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "show",
    description = "Show the page of a procedure.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  @Option(names = "--json", description = "The record as JSON.")
  private boolean json;

  @Option(
      names = "--section",
      paramLabel = "NAME",
      description = "One section only, such as risks or recovery.")
  private @Nullable String section;

  @Parameters(paramLabel = "ID|CODE", description = "An id, or a code in any case.")
  private String idOrCode = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Optional<Section> wanted = Optional.ofNullable(section).map(this::parseSection);
    List<Procedure> found = Lookup.idOrCode(BundledCatalog.english(), idOrCode);
    if (found.isEmpty()) {
      spec.commandLine().getErr().println("No procedure has the id or code: " + idOrCode);
      return Procedures.NOT_FOUND;
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Procedure procedure : found) {
      out.print(json ? record(procedure, wanted) : page(procedure, wanted));
    }
    return Procedures.FOUND;
  }

  private Section parseSection(String name) {
    String names =
        Arrays.stream(Section.values()).map(Section::accessor).collect(Collectors.joining(", "));
    return Section.of(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--section must be one of " + names + ", but was '" + name + "'"));
  }

  private static String page(Procedure procedure, Optional<Section> section) {
    Layout layout = Terminal.layout();
    section.ifPresentOrElse(
        one -> Page.layOut(procedure, one, layout), () -> Page.layOut(procedure, layout));
    return layout.toString();
  }

  private static String record(Procedure procedure, Optional<Section> section) throws IOException {
    String whole = ProcedureJson.write(procedure);
    if (section.isEmpty()) {
      return whole;
    }
    JsonMapper mapper = new JsonMapper();
    JsonNode part = mapper.readTree(whole).path(section.get().accessor());
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(part) + "\n";
  }
}
