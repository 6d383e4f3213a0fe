package org.openprocedure.benchmarks.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openprocedure.benchmarks.corpus.CorpusProfile;
import org.openprocedure.benchmarks.lucene.IndexSettings;
import org.openprocedure.benchmarks.lucene.PeerIndex;
import org.openprocedure.benchmarks.lucene.PeerSuggester;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.search.ProcedureSearch;

/** The lines about the index itself: how long it takes to make, what it takes to keep. */
final class IndexLines {

  /** As many records are indexed at once to see the heap of small catalogues. */
  private static final int SEEN = 2_000;

  private IndexLines() {}

  static List<Row> build(Contest contest, Budget budget) {
    return List.of(
        build("index build, fielded", contest, IndexSettings.FIELDED, budget),
        build("index build, catch-all", contest, IndexSettings.CATCH_ALL, budget));
  }

  private static Row build(String line, Contest contest, IndexSettings settings, Budget budget) {
    ProcedureCatalog catalog = contest.plain();
    Times ours = new Times();
    Times theirs = new Times();
    int rounds = catalog.size() > SEEN ? budget.builds() : budget.builds() * 4;
    for (int round = 0; round < 2 * rounds; round++) {
      double one = time(() -> ProcedureSearch.over(catalog));
      double other = time(() -> PeerIndex.over(catalog, settings));
      if (round >= rounds) {
        ours.add(one);
        theirs.add(other);
      }
    }
    return new Row(
        line,
        contest.corpus().name(),
        Unit.NANOSECONDS,
        Row.Figure.of(ours.median()),
        Row.Figure.of(theirs.median()),
        Goals.build());
  }

  private static double time(Supplier<Object> work) {
    long start = System.nanoTime();
    Object made = work.get();
    long time = System.nanoTime() - start;
    if (made.equals(work)) {
      throw new IllegalStateException("must not happen: an index that is its maker");
    }
    return time;
  }

  static List<Row> heap(Contest contest, Budget budget) {
    ProcedureCatalog catalog = contest.plain();
    CorpusProfile profile = CorpusProfile.of(contest.corpus());
    int rounds = budget.builds();
    int copies = Math.min(rounds * rounds * 5, Math.max(1, SEEN / Math.max(1, catalog.size())));
    double ours = HeapUse.of(() -> ProcedureSearch.over(catalog), rounds, copies);
    double index = HeapUse.of(() -> PeerIndex.over(catalog, IndexSettings.FIELDED), rounds, copies);
    double whole = HeapUse.of(() -> everything(catalog), rounds, copies);
    Goal goal = Goals.heap(profile.records(), profile.textBytes());
    String name = contest.corpus().name();
    return List.of(
        row("retained heap, search index only", name, ours, index, goal),
        row("retained heap, with vectors and suggester", name, ours, whole, goal));
  }

  private static List<Object> everything(ProcedureCatalog catalog) {
    return List.of(
        PeerIndex.over(catalog, IndexSettings.WITH_VECTORS), PeerSuggester.over(catalog));
  }

  static List<Row> jar() {
    List<Row> rows = new ArrayList<>();
    Optional<Path> folder = JarBytes.folder();
    if (folder.isPresent()) {
      long ours = JarBytes.of(folder.get(), List.of("procedure-search-"));
      long theirs =
          JarBytes.of(
              folder.get(),
              List.of(
                  "lucene-core-", "lucene-analysis-common-", "lucene-queries-", "lucene-suggest-"));
      rows.add(row("jar bytes", "", (double) ours, (double) theirs, Goals.jar()));
    }
    return rows;
  }

  private static Row row(String line, String corpus, double ours, double theirs, Goal goal) {
    return new Row(line, corpus, Unit.BYTES, Row.Figure.of(ours), Row.Figure.of(theirs), goal);
  }
}
