package org.openprocedure.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What this module carries, found by name through its own class: works in any packaging. */
final class Resources {

  private Resources() {}

  /**
   * Returns the bytes of a resource of this package.
   *
   * @throws CatalogFormatException if it is missing
   */
  static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new CatalogFormatException(
            FormatProblem.ofWhole(name, "missing", "in the package of procedure-data"));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
