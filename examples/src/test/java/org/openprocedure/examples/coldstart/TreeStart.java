package org.openprocedure.examples.coldstart;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;

/** Reads the records with Jackson databind as a tree: the least that databind can do with them. */
final class TreeStart {

  private TreeStart() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println(new JsonMapper().readTree(new File(arguments[0])).size());
  }
}
