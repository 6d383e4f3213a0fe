package org.openprocedure.benchmarks.corpus;

import java.util.List;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.SampleProcedures;

/** The catalogues that can be measured on, each the same on every machine. */
public final class Corpora {

  /** The names of all corpora, the small ones first. */
  public static final List<String> NAMES =
      List.of(
          "bundled",
          "rich-1000",
          "rich-10000",
          "long-1000",
          "long-10000",
          "short-100000",
          "short-1000000");

  private Corpora() {}

  /**
   * Returns the corpus of a name; any number may stand behind "rich-", "long-" and "short-".
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Corpus named(String name) {
    if (name.equals("bundled")) {
      return bundled();
    }
    if (name.matches("rich-[1-9][0-9]{0,5}")) {
      return rich(name, Integer.parseInt(name.substring("rich-".length())));
    }
    if (name.matches("long-[1-9][0-9]{0,4}")) {
      return LongPages.corpus(name, Integer.parseInt(name.substring("long-".length())));
    }
    if (name.matches("short-[1-9][0-9]{0,6}")) {
      return ShortRecords.corpus(name, Integer.parseInt(name.substring("short-".length())));
    }
    throw new IllegalArgumentException("corpus must be one of " + NAMES + ", but was " + name);
  }

  private static Corpus bundled() {
    ProcedureCatalog catalog = BundledCatalog.english();
    return new Corpus("bundled", "the catalogue that comes with the library", catalog);
  }

  private static Corpus rich(String name, int size) {
    return new Corpus(
        name,
        "made-up pages from sentence patterns, every section filled",
        SampleProcedures.catalog(size));
  }
}
