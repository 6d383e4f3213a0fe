package org.openprocedure.examples.coldstart;

/** What a JVM costs that does nothing. */
final class EmptyStart {

  private EmptyStart() {}

  public static void main(String[] arguments) {
    System.out.println("empty");
  }
}
