package org.openprocedure.benchmarks.corpus;

import org.openprocedure.model.ProcedureCatalog;

/**
 * A catalogue to measure on.
 *
 * @param name what it is called in the table
 * @param description where its texts come from
 * @param catalog the procedures
 */
public record Corpus(String name, String description, ProcedureCatalog catalog) {

  /** Returns whether the records have pages, and not only names and codes. */
  public boolean isRich() {
    return !name.startsWith("short-");
  }
}
