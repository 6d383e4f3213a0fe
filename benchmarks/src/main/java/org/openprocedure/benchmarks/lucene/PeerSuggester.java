package org.openprocedure.benchmarks.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.search.suggest.Lookup;
import org.apache.lucene.search.suggest.analyzing.AnalyzingInfixSuggester;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.openprocedure.benchmarks.corpus.PageTexts;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

/** Completes what somebody is typing with Lucene's AnalyzingInfixSuggester. */
public final class PeerSuggester implements Closeable {

  private static final int LIMIT = 10;

  private final AnalyzingInfixSuggester suggester;

  private PeerSuggester(AnalyzingInfixSuggester suggester) {
    this.suggester = suggester;
  }

  /** Returns a suggester over the names and synonyms of a catalogue, in memory. */
  public static PeerSuggester over(ProcedureCatalog catalog) {
    try {
      AnalyzingInfixSuggester suggester =
          new AnalyzingInfixSuggester(new ByteBuffersDirectory(), new StandardAnalyzer());
      Iterator<Procedure> procedures = catalog.stream().iterator();
      while (procedures.hasNext()) {
        Procedure procedure = procedures.next();
        BytesRef id = new BytesRef(procedure.id().value());
        PageTexts page = PageTexts.of(procedure);
        for (String name : page.names()) {
          suggester.add(new BytesRef(name), Set.of(), 2, id);
        }
        for (String name : page.synonyms()) {
          suggester.add(new BytesRef(name), Set.of(), 1, id);
        }
      }
      suggester.commit();
      suggester.refresh();
      return new PeerSuggester(suggester);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the ids behind the ten best completions. */
  public List<String> suggest(String typed) {
    try {
      List<String> ids = new ArrayList<>(LIMIT);
      for (Lookup.LookupResult found : suggester.lookup(typed, LIMIT, true, false)) {
        ids.add(found.payload.utf8ToString());
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    suggester.close();
  }
}
