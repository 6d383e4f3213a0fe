package org.openprocedure.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The jars as a user has them, which the build puts into the folder {@code jars}. */
public final class JarBytes {

  private JarBytes() {}

  /** Returns the folder of the jars, or empty where the program does not run from its own jar. */
  public static Optional<Path> folder() {
    try {
      Path own =
          Path.of(JarBytes.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = own.resolveSibling("jars");
      return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the bytes of all jars whose names begin in one of the given ways. */
  public static long of(Path folder, List<String> names) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> names.stream().anyMatch(file.getFileName().toString()::startsWith))
          .filter(file -> !file.getFileName().toString().endsWith("-tests.jar"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
