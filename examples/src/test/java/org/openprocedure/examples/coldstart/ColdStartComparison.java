package org.openprocedure.examples.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openprocedure.data.CompiledCatalog;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.search.ProcedureSearch;

/**
 * Compares, in fresh JVMs one after the other, opening a compiled catalogue and searching it once
 * with reading the same records by Jackson databind. Prints a Markdown table of medians.
 */
final class ColdStartComparison {

  private static final int RECORDS = 500;
  private static final int ROUNDS = 15;

  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private final Map<String, List<Double>> times = new LinkedHashMap<>();

  private ColdStartComparison() {}

  /** Runs the comparison; the only argument is a folder for the two files. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path compiled = folder.resolve("samples.catalog");
    Path json = folder.resolve("samples.json");
    ProcedureCatalog catalog = SampleProcedures.catalog(RECORDS);
    CompiledCatalog.write(catalog, "samples", List.of(ProcedureSearch.attachment()), compiled);
    try (OutputStream out = Files.newOutputStream(json)) {
      ProcedureJson.writeCatalog(catalog, out);
    }
    System.out.printf(
        "%d records, %.1f MB of JSON, %.1f MB compiled with the index, JDK %s, %d rounds%n%n",
        RECORDS, Files.size(json) / 1e6, Files.size(compiled) / 1e6, Runtime.version(), ROUNDS);
    String query = catalog.find(catalog.ids().get(RECORDS / 2)).orElseThrow().name();
    ColdStartComparison comparison = new ColdStartComparison();
    comparison.add("empty JVM", EmptyStart.class);
    comparison.add("open, search, print", CompiledStart.class, compiled.toString(), query);
    comparison.add("databind, untyped tree", TreeStart.class, json.toString());
    comparison.add("databind, plain records", RecordsStart.class, json.toString());
    comparison.add("databind, checked values", DatabindStart.class, json.toString());
    comparison.run();
    comparison.print();
  }

  private void add(String name, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath(), program.getName()));
    command.addAll(Arrays.asList(arguments));
    commands.put(name, command);
    times.put(name, new ArrayList<>());
  }

  /** Only what a program of a user's own would have beside itself: the library and Jackson. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("-tests.jar"))
        .filter(entry -> entry.matches(".*(test-classes|procedure-[a-z]+-[^/]*jar|jackson-.*jar)"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** One round that is not counted, then all programs in turn, so that a slow moment meets all. */
  private void run() throws IOException, InterruptedException {
    for (int round = 0; round <= ROUNDS; round++) {
      for (Map.Entry<String, List<String>> entry : commands.entrySet()) {
        double time = milliseconds(entry.getValue());
        if (round > 0) {
          times.get(entry.getKey()).add(time);
        }
      }
    }
  }

  private static double milliseconds(List<String> command)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int code = process.waitFor();
    long nanos = System.nanoTime() - start;
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  private void print() {
    double empty = median("empty JVM");
    double ours = median("open, search, print") - empty;
    System.out.println("| program | median ms | above an empty JVM | ours is this part of it |");
    System.out.println("|---|---|---|---|");
    for (String name : commands.keySet()) {
      double above = median(name) - empty;
      System.out.printf(
          "| %s | %.0f | %.0f | %s |%n",
          name, median(name), above, above > 0 ? String.format("%.2f", ours / above) : "");
    }
  }

  private double median(String name) {
    double[] sorted = times.get(name).stream().mapToDouble(time -> time).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
