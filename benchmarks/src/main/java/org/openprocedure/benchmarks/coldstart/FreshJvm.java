package org.openprocedure.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that is started in a JVM of its own, with the jars on its class path that a user's
 * program would have.
 *
 * @param name what it is called in the table
 * @param command how it is started
 */
record FreshJvm(String name, List<String> command) {

  /**
   * Returns a program.
   *
   * @param jars the folder of the jars
   * @param needed how the names of the jars begin that it needs beside its own
   */
  static FreshJvm of(
      String name, Path jars, List<String> needed, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        String.join(
            File.pathSeparator,
            Stream.concat(
                    files(jars.resolveSibling("."), List.of("benchmarks-")), files(jars, needed))
                .toList()));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return new FreshJvm(name, List.copyOf(command));
  }

  /** Returns the milliseconds from start to end. */
  double milliseconds() throws IOException, InterruptedException {
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

  private static Stream<String> files(Path folder, List<String> beginnings) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".jar") && !file.endsWith("-tests.jar"))
          .filter(
              file ->
                  beginnings.stream().anyMatch(Path.of(file).getFileName().toString()::startsWith))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
