package org.openprocedure.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openprocedure.benchmarks.coldstart.ColdCorpus;
import org.openprocedure.benchmarks.measure.JarBytes;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compares how long a fresh JVM takes to the first answer: this project's search over a compiled
 * catalogue, and Lucene over an index that was written before.
 */
@Command(
    name = "cold-start",
    mixinStandardHelpOptions = true,
    description = "Compares the first answer in a fresh JVM.")
public final class ColdStart implements Runnable {

  private static final int RECORDS = 500;

  @Option(
      names = "--rounds",
      defaultValue = "15",
      description = "How often each program is started (${DEFAULT-VALUE}).")
  private int rounds;

  private ColdStart() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ColdStart()).execute(arguments));
  }

  @Override
  public void run() {
    Path jars =
        JarBytes.folder()
            .orElseThrow(() -> new IllegalStateException("must run from target/benchmarks.jar"));
    try {
      Path folder = Files.createTempDirectory("cold-start");
      List<ColdCorpus> corpora =
          List.of(ColdCorpus.bundled(jars, folder), ColdCorpus.samples(RECORDS, jars, folder));
      System.out.printf("Java %s, %d rounds, medians%n%n", Runtime.version(), rounds);
      System.out.println(
          "| line | corpus | empty JVM | ours above it | Lucene above it | Lucene / ours | goal"
              + " | met |\n|---|---|---|---|---|---|---|---|");
      corpora.forEach(corpus -> System.out.println(corpus.measure(rounds)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
