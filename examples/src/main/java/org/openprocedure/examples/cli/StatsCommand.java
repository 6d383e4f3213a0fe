package org.openprocedure.examples.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.ReviewStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "stats",
    description = "Count what the catalogue holds.",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {

  @Option(
      names = "--content",
      description = "How much the records say, on what it rests, and how it reads.")
  private boolean content;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    BundledCatalog catalog = BundledCatalog.english();
    line("data version", catalog.dataVersion());
    if (content) {
      new ContentFigures(catalog, this::line).print();
    } else {
      print(catalog.stream().toList());
    }
    return Procedures.FOUND;
  }

  private void print(List<Procedure> procedures) {
    line("procedures", procedures.size());
    Map<ReviewStatus, Long> byStatus =
        procedures.stream()
            .collect(Collectors.groupingBy(p -> p.provenance().status(), Collectors.counting()));
    for (ReviewStatus status : ReviewStatus.values()) {
      line("  " + status.label(), byStatus.getOrDefault(status, 0L));
    }
    line("synonyms", count(procedures, Procedure::synonyms));
    line("codes", count(procedures, Procedure::codes));
    for (CodeSystem system : CodeSystem.values()) {
      long codes =
          procedures.stream()
              .flatMap(procedure -> procedure.codes().stream())
              .filter(mapping -> mapping.code().system() == system)
              .count();
      if (codes > 0) {
        line("  " + system.label(), codes);
      }
    }
    line("steps", count(procedures, Procedure::steps));
    line("risks", count(procedures, Procedure::risks));
    line(
        "  with a measured figure",
        procedures.stream()
            .flatMap(procedure -> procedure.risks().stream())
            .filter(risk -> risk.probability().isPresent())
            .count());
    line("milestones", count(procedures, procedure -> procedure.recovery().milestones()));
    line("warning signs", count(procedures, procedure -> procedure.recovery().warningSigns()));
    line("alternatives", count(procedures, Procedure::alternatives));
    line("relations", count(procedures, Procedure::relations));
    line("sources", count(procedures, procedure -> procedure.provenance().sources()));
  }

  private static long count(List<Procedure> procedures, Function<Procedure, Collection<?>> facts) {
    return procedures.stream().mapToLong(procedure -> facts.apply(procedure).size()).sum();
  }

  private void line(String label, Object value) {
    spec.commandLine().getOut().printf("%-40s %s%n", label, value);
  }
}
