package org.openprocedure.benchmarks.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder {@code shared} beside the checkout, with reference files that cannot be part of the
 * project; the system property {@code shared} names it where it stands elsewhere.
 */
public final class SharedFolder {

  private SharedFolder() {}

  /** Returns a file in the folder, or empty if there is no such file. */
  public static Optional<Path> file(String name) {
    String given = System.getProperty("shared", "");
    String[] places =
        given.isEmpty() ? new String[] {"../shared", "../../shared"} : new String[] {given};
    for (String place : places) {
      Path file = Path.of(place).resolve(name);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a file in the folder.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static Path needed(String name) {
    return file(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "must have a file shared/"
                        + name
                        + " beside the checkout (or -Dshared=FOLDER)"));
  }
}
