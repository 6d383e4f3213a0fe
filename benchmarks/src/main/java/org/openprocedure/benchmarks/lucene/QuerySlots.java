package org.openprocedure.benchmarks.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CachingTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.graph.GraphTokenStreamFiniteStrings;

/** Takes a query apart into the places of its words, each with what may stand there. */
final class QuerySlots {

  /**
   * What may stand at one place of a query.
   *
   * @param given the words as they were given
   * @param meanings what they may stand for, each one or more words
   */
  record Slot(List<String> given, List<List<String>> meanings) {}

  private QuerySlots() {}

  static List<Slot> of(Analyzer analyzer, String text) {
    try (CachingTokenFilter stream =
        new CachingTokenFilter(analyzer.tokenStream(PeerFields.ALL, text))) {
      stream.reset();
      return stream.incrementToken() ? slots(new GraphTokenStreamFiniteStrings(stream)) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Slot> slots(GraphTokenStreamFiniteStrings graph) throws IOException {
    List<Slot> slots = new ArrayList<>();
    int[] joints = graph.articulationPoints();
    for (int i = 0; i <= joints.length; i++) {
      int start = i == 0 ? 0 : joints[i - 1];
      int end = i < joints.length ? joints[i] : -1;
      Term[] words = graph.getTerms(PeerFields.ALL, start);
      boolean plain = words.length == 1 && !graph.hasSidePath(start);
      Slot slot =
          plain ? new Slot(List.of(words[0].text()), List.of()) : branched(graph, start, end);
      if (!slot.given().isEmpty() || !slot.meanings().isEmpty()) {
        slots.add(slot);
      }
    }
    return slots;
  }

  private static Slot branched(GraphTokenStreamFiniteStrings graph, int start, int end)
      throws IOException {
    List<String> given = new ArrayList<>();
    List<List<String>> meanings = new ArrayList<>();
    Iterator<TokenStream> paths = graph.getFiniteStrings(start, end);
    while (paths.hasNext()) {
      try (TokenStream path = paths.next()) {
        List<String> words = new ArrayList<>();
        if (read(path, words)) {
          meanings.add(words);
        } else {
          given.addAll(words);
        }
      }
    }
    return new Slot(given, meanings);
  }

  /** Reads the words of a path and returns whether a synonym is among them. */
  private static boolean read(TokenStream path, List<String> words) throws IOException {
    CharTermAttribute word = path.addAttribute(CharTermAttribute.class);
    TypeAttribute type = path.addAttribute(TypeAttribute.class);
    boolean synonym = false;
    path.reset();
    while (path.incrementToken()) {
      words.add(word.toString());
      synonym |= type.type().equals(SynonymGraphFilter.TYPE_SYNONYM);
    }
    path.end();
    return synonym;
  }
}
