package org.openprocedure.benchmarks.coldstart;

/** What a JVM costs that does nothing but print. */
final class EmptyStart {

  private EmptyStart() {}

  public static void main(String[] arguments) {
    System.out.println(arguments.length);
  }
}
