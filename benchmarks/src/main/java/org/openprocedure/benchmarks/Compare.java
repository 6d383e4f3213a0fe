package org.openprocedure.benchmarks;

import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.util.Version;
import org.openprocedure.benchmarks.corpus.Corpora;
import org.openprocedure.benchmarks.corpus.Corpus;
import org.openprocedure.benchmarks.corpus.CorpusProfile;
import org.openprocedure.benchmarks.lucene.SynonymData;
import org.openprocedure.benchmarks.measure.Budget;
import org.openprocedure.benchmarks.measure.ComparisonTable;
import org.openprocedure.benchmarks.measure.Contest;
import org.openprocedure.benchmarks.measure.Lines;
import org.openprocedure.benchmarks.query.QueryMaker;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares this project's search with Lucene, in turn in one JVM, and prints a Markdown table. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Compares the search with Lucene and prints a Markdown table.")
public final class Compare implements Runnable {

  @Option(
      names = "--corpus",
      split = ",",
      defaultValue = "bundled,rich-1000,rich-10000,long-1000,short-100000,short-1000000",
      description = "What to search (${DEFAULT-VALUE}); rich-N, long-N and short-N of any size.")
  private List<String> corpora = List.of();

  @Option(
      names = "--lines",
      split = ";",
      description = "Beginnings of the lines to measure, with ; between them; all by default.")
  private List<String> lines = List.of();

  @Option(names = "--quick", description = "Measure shortly, to see orders of magnitude.")
  private boolean quick;

  private Compare() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Compare()).execute(arguments));
  }

  @Override
  public void run() {
    Predicate<String> wanted = name -> lines.isEmpty() || lines.stream().anyMatch(name::startsWith);
    if (Lines.names().stream().noneMatch(wanted)) {
      throw new IllegalArgumentException("lines must begin one of " + Lines.names());
    }
    printSetting();
    ComparisonTable table = new ComparisonTable();
    Budget budget = quick ? Budget.QUICK : Budget.USUAL;
    StringBuilder notes = new StringBuilder();
    System.out.println(table.headings());
    for (String name : corpora) {
      Corpus corpus = Corpora.named(name);
      String description = corpus.description() + ", " + CorpusProfile.of(corpus);
      notes.append("* ").append(name).append(": ").append(description).append('\n');
      Lines.measure(new Contest(corpus), wanted, budget, row -> System.out.println(table.add(row)));
    }
    Lines.measure(wanted, row -> System.out.println(table.add(row)));
    System.out.printf("%n%s%n%s%n", notes, table.growth());
  }

  private static void printSetting() {
    System.out.printf(
        "%s, %d processors, %s; Java %s; heap %d MB; Lucene %s, synonyms %s; seed %d%n%n",
        System.getProperty("os.name"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.arch"),
        Runtime.version(),
        Runtime.getRuntime().maxMemory() >> 20,
        Version.LATEST,
        SynonymData.read().isPresent() ? "from the search's tables" : "none",
        QueryMaker.SEED);
  }
}
