package org.openprocedure.benchmarks.measure;

/** One of several questions put to an engine. */
@FunctionalInterface
public interface Operation {

  /**
   * Asks a question and returns a number that depends on the answer, so that no compiler leaves the
   * work out.
   *
   * @param number which question, from 0
   */
  int run(int number);
}
