package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Asserts that a value is refused, word for word. */
final class Refusal {

  private Refusal() {}

  static void assertRefused(String message, Executable attempt) {
    assertEquals(message, assertThrows(InvalidProcedureException.class, attempt).getMessage());
  }
}
