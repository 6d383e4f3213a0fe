package org.openprocedure.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openprocedure.benchmarks.corpus.Corpora;
import org.openprocedure.benchmarks.corpus.Corpus;
import org.openprocedure.benchmarks.corpus.PlanCatalog;
import org.openprocedure.benchmarks.corpus.SharedFolder;
import org.openprocedure.benchmarks.relevance.Engines;
import org.openprocedure.benchmarks.relevance.JudgedQuery;
import org.openprocedure.benchmarks.relevance.Judgments;
import org.openprocedure.benchmarks.relevance.Metrics;
import org.openprocedure.benchmarks.relevance.RankedEngine;
import org.openprocedure.benchmarks.relevance.RelevanceTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges the answers of this project's search and of Lucene by the same queries. */
@Command(
    name = "relevance",
    mixinStandardHelpOptions = true,
    description = "Judges the answers of both engines by the same queries.")
public final class Relevance implements Runnable {

  private static final int SHOWN = 3;

  @Option(names = "--plan", description = "Search the planned procedures, by names and facts only.")
  private boolean plan;

  @Option(names = "--misses", description = "List each query whose answer is not perfect.")
  private boolean misses;

  @Option(
      names = "--queries",
      defaultValue = "eval/queries-dev.tsv",
      description = "The judged queries, in the folder shared (${DEFAULT-VALUE}).")
  private String queries = "";

  private Relevance() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Relevance()).execute(arguments));
  }

  @Override
  public void run() {
    Corpus corpus = plan ? PlanCatalog.corpus() : Corpora.named("bundled");
    Judgments judgments = judgments(corpus);
    RankedEngine ours = Engines.ours(corpus.catalog());
    System.out.printf(
        "%s, %d records: %d queries counted, %d left out (no exact answer in the catalogue)%n%n",
        corpus.description(),
        corpus.catalog().size(),
        judgments.queries().size(),
        judgments.leftOut());
    RelevanceTable table = new RelevanceTable(judgments.queries());
    table.add(List.of(ours));
    Engines.peers(corpus.catalog()).forEach(table::add);
    System.out.println(table.toMarkdown());
    System.out.println(
        "Of each Lucene setting the better of plain and with edits of unknown words.");
    if (misses) {
      judgments.queries().forEach(query -> miss(query, ours));
    }
  }

  private Judgments judgments(Corpus corpus) {
    Set<String> ids =
        corpus.catalog().ids().stream().map(id -> id.value()).collect(Collectors.toSet());
    try (Stream<String> lines = Files.lines(SharedFolder.needed(queries))) {
      return Judgments.read(lines, ids);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void miss(JudgedQuery query, RankedEngine ours) {
    List<String> answer = ours.find().apply(query.text());
    double ndcg = Metrics.of(query, answer).ndcg();
    if (ndcg < 1) {
      System.out.printf(
          "%.2f %s [%s]%n  wanted %s%n  got    %s%n",
          ndcg,
          query.text(),
          query.kind(),
          query.gains(),
          answer.subList(0, Math.min(SHOWN, answer.size())));
    }
  }
}
