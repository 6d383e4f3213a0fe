package org.openprocedure.search.query;

import java.util.Set;
import java.util.TreeSet;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.NameTable;
import org.openprocedure.search.index.NumberLists;
import org.openprocedure.search.text.Analyzer;
import org.openprocedure.search.text.Token;

/**
 * Finds the procedures that a query names word for word, for a catalogue in which so many others
 * say more of its words that these are not looked at.
 */
final class ExactNames {

  /** The names of a word are in the order of their lengths, and an exact one is short. */
  private static final int MOST_NAMES = 64;

  private ExactNames() {}

  /** Returns the numbers of the procedures, in rising order; the set can be changed. */
  static Set<Integer> of(InvertedIndex index, Query query, NameFit fit) {
    Set<Integer> found = new TreeSet<>();
    int rarest = query.typed().isEmpty() ? -1 : rarestWord(index.names(), query);
    if (rarest >= 0) {
      add(index.names(), index.names().firstWords(), rarest, fit, found);
      add(index.names(), index.names().furtherWords(), rarest, fit, found);
    }
    return found;
  }

  private static int rarestWord(NameTable names, Query query) {
    int rarest = -1;
    int least = Integer.MAX_VALUE;
    for (Token token : query.words()) {
      if (!Analyzer.isEmpty(token.word())) {
        int word = names.words().find(token.word());
        if (word < 0) {
          return -1;
        }
        int usage = names.usage(word);
        if (usage < least) {
          least = usage;
          rarest = word;
        }
      }
    }
    return rarest;
  }

  private static void add(
      NameTable names, NumberLists lists, int word, NameFit fit, Set<Integer> found) {
    int end = Math.min(lists.end(word), lists.start(word) + MOST_NAMES);
    for (int i = lists.start(word); i < end; i++) {
      if (fit.isTyped(lists.at(i))) {
        found.add(names.procedure(lists.at(i)));
      }
    }
  }
}
