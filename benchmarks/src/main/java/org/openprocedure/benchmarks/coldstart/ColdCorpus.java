package org.openprocedure.benchmarks.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.MMapDirectory;
import org.openprocedure.benchmarks.lucene.IndexSettings;
import org.openprocedure.benchmarks.lucene.PeerIndex;
import org.openprocedure.benchmarks.lucene.PeerStart;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.data.CompiledCatalog;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.search.ProcedureSearch;

/**
 * A catalogue in the stored forms of both engines, and the programs that start with it.
 *
 * @param name what it is called in the table
 * @param programs an empty one, ours and Lucene's
 */
public record ColdCorpus(String name, List<FreshJvm> programs) {

  private static final List<String> OURS = List.of("procedure-", "jackson-", "jspecify-");
  private static final List<String> LUCENE = List.of("lucene-core-", "lucene-analysis-common-");

  /**
   * Prepares the catalogue that comes with the library.
   *
   * @param jars the folder of the jars
   * @param folder where the index is written
   */
  public static ColdCorpus bundled(Path jars, Path folder) {
    return of("bundled", BundledCatalog.english(), "bundled", jars, folder.resolve("bundled"));
  }

  /** Prepares a catalogue of made-up records, compiled with its search index. */
  public static ColdCorpus samples(int size, Path jars, Path folder) {
    ProcedureCatalog catalog = SampleProcedures.catalog(size);
    Path file = folder.resolve("samples.catalog");
    CompiledCatalog.write(catalog, "samples", List.of(ProcedureSearch.attachment()), file);
    return of("rich-" + size, catalog, file.toString(), jars, folder.resolve("samples"));
  }

  private static ColdCorpus of(
      String name, ProcedureCatalog catalog, String ours, Path jars, Path index) {
    try {
      PeerIndex.write(catalog, IndexSettings.WITH_PAGES, new MMapDirectory(index)).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String query = catalog.find(catalog.ids().get(catalog.size() / 2)).orElseThrow().name();
    return new ColdCorpus(
        name,
        List.of(
            FreshJvm.of("empty JVM", jars, List.of(), EmptyStart.class),
            FreshJvm.of("ours", jars, OURS, OurStart.class, ours, query),
            FreshJvm.of("Lucene", jars, LUCENE, PeerStart.class, index.toString(), query)));
  }

  /**
   * Starts each program in turn and returns a table line for each.
   *
   * @param rounds how often each is started and counted; one more round comes first
   */
  public String measure(int rounds) {
    return new ColdRounds(programs).run(rounds).toMarkdown(name);
  }
}
