package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Asserts that something is refused, word for word. */
public final class Refusal {

  private Refusal() {}

  /** Asserts that a reader tells these problems in this order, and no others. */
  public static void assertRefused(Executable attempt, String... problems) {
    CatalogFormatException refusal = assertThrows(CatalogFormatException.class, attempt);
    assertEquals(
        String.join("\n", problems),
        String.join("\n", refusal.problems().stream().map(FormatProblem::toString).toList()));
  }

  /** Asserts that a document is not read as a procedure; its apostrophes stand for quotes. */
  static void assertRefused(String document, String... problems) {
    assertRefused(() -> ProcedureJson.read(json(document)), problems);
  }

  /** Returns a document with quotes in place of its apostrophes. */
  static String json(String document) {
    return document.replace('\'', '"');
  }
}
