package org.openprocedure.data;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder beside the checkout with material that cannot be part of the project. */
final class SharedFolder {

  private SharedFolder() {}

  /** Returns a place in the folder; where it is absent, the test is skipped and says so. */
  static Path resolve(String place) {
    String given = System.getProperty("shared.dir");
    Path shared =
        given != null ? Path.of(given) : Path.of("").toAbsolutePath().resolve("../../shared");
    assumeTrue(
        Files.isDirectory(shared),
        () -> "There is no folder " + shared.normalize() + " with reference material");
    return shared.resolve(place);
  }
}
