package org.openprocedure.benchmarks.relevance;

import java.util.ArrayList;
import java.util.List;
import org.openprocedure.benchmarks.lucene.FieldStyle;
import org.openprocedure.benchmarks.lucene.IndexSettings;
import org.openprocedure.benchmarks.lucene.Misspelling;
import org.openprocedure.benchmarks.lucene.PeerAnalyzer;
import org.openprocedure.benchmarks.lucene.PeerIndex;
import org.openprocedure.benchmarks.lucene.PeerSearch;
import org.openprocedure.benchmarks.lucene.SynonymData;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.search.ProcedureSearch;

/** The engines that are judged over a catalogue. */
public final class Engines {

  private Engines() {}

  /** Returns this project's search. */
  public static RankedEngine ours(ProcedureCatalog catalog) {
    ProcedureSearch search = ProcedureSearch.over(catalog);
    return new RankedEngine(
        "ours", text -> search.find(text).hits().stream().map(hit -> hit.id().value()).toList());
  }

  /** Returns Lucene in each style, plain and with edits of unknown words. */
  public static List<List<RankedEngine>> peers(ProcedureCatalog catalog) {
    PeerAnalyzer analyzer = PeerAnalyzer.forQueries(SynonymData.read());
    PeerIndex fielded = PeerIndex.over(catalog, IndexSettings.FIELDED);
    PeerIndex catchAll = PeerIndex.over(catalog, IndexSettings.CATCH_ALL);
    List<List<RankedEngine>> peers = new ArrayList<>();
    for (FieldStyle style : FieldStyle.values()) {
      PeerIndex index = style == FieldStyle.CATCH_ALL ? catchAll : fielded;
      String name =
          switch (style) {
            case COMBINED -> "Lucene fielded";
            case DIS_MAX -> "Lucene dis-max";
            case CATCH_ALL -> "Lucene catch-all";
          };
      peers.add(
          List.of(
              engine(name, new PeerSearch(index, analyzer, style, Misspelling.IGNORED)),
              engine(
                  name + ", fuzzy",
                  new PeerSearch(index, analyzer, style, Misspelling.OF_UNKNOWN_WORDS))));
    }
    return peers;
  }

  private static RankedEngine engine(String name, PeerSearch search) {
    return new RankedEngine(name, search::find);
  }
}
