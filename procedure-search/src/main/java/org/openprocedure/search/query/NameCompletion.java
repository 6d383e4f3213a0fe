package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.List;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.NameTable;
import org.openprocedure.search.index.NumberLists;

/**
 * Finds the names that have all words that somebody typed, the last of them or any begun only.
 *
 * <p>Names that begin as typed come first, then those with the words side by side, then the rest;
 * the shortest first, and of each procedure one.
 */
final class NameCompletion {

  private static final int BEGINS = 0;
  private static final int TOGETHER = 1;
  private static final int APART = 2;
  private static final int NOT = -1;

  private final NameTable names;
  private final List<WordRange> typed;
  private final BestNames best;

  private NameCompletion(InvertedIndex index, List<WordRange> typed, int limit) {
    this.names = index.names();
    this.typed = typed;
    this.best = new BestNames(names, limit);
  }

  /**
   * Returns the numbers of the names that fit, best first.
   *
   * @param typed the words, as the words of names that each may be
   * @param limit how many are wanted
   */
  static List<Integer> of(InvertedIndex index, List<WordRange> typed, int limit) {
    NameCompletion completion = new NameCompletion(index, typed, limit);
    if (limit == 0 || typed.isEmpty() || typed.stream().anyMatch(WordRange::isEmpty)) {
      return List.of();
    }
    if (typed.size() == 1) {
      completion.addOneWord();
    } else {
      completion.addSeveral();
    }
    return completion.best.names();
  }

  private void addOneWord() {
    for (int word : typed.get(0).words()) {
      addAll(names.firstWords(), word, BEGINS);
    }
    if (!best.isFull()) {
      for (int word : typed.get(0).words()) {
        addAll(names.furtherWords(), word, TOGETHER);
      }
    }
  }

  /** The names of a word are in rising order, so the rest of a list is no better. */
  private void addAll(NumberLists lists, int word, int rank) {
    for (int i = lists.start(word); i < lists.end(word); i++) {
      if (!best.offer(rank, lists.at(i))) {
        return;
      }
    }
  }

  private void addSeveral() {
    WordRange rarest = typed.get(0);
    for (WordRange range : typed) {
      if (usage(range) < usage(rarest)) {
        rarest = range;
      }
    }
    for (int word : rarest.words()) {
      addFitting(names.firstWords(), word);
      addFitting(names.furtherWords(), word);
    }
  }

  private int usage(WordRange range) {
    int usage = 0;
    for (int word : range.words()) {
      usage += names.usage(word);
    }
    return usage;
  }

  private void addFitting(NumberLists lists, int word) {
    for (int i = lists.start(word); i < lists.end(word); i++) {
      int rank = rank(lists.at(i));
      if (rank != NOT) {
        best.offer(rank, lists.at(i));
      }
    }
  }

  private int rank(int name) {
    NumberLists words = names.wordsOfNames();
    int start = words.start(name);
    int end = words.end(name);
    for (int from = start; from + typed.size() <= end; from++) {
      int fitting = 0;
      while (fitting < typed.size() && typed.get(fitting).has(words.at(from + fitting))) {
        fitting++;
      }
      if (fitting == typed.size()) {
        return from == start ? BEGINS : TOGETHER;
      }
    }
    for (WordRange range : typed) {
      if (!hasAny(range, start, end)) {
        return NOT;
      }
    }
    return APART;
  }

  private boolean hasAny(WordRange range, int start, int end) {
    for (int i = start; i < end; i++) {
      if (range.has(names.wordsOfNames().at(i))) {
        return true;
      }
    }
    return false;
  }

  /** Keeps the best names, of each procedure one. */
  private static final class BestNames {

    private final NameTable names;
    private final int limit;
    private final List<Long> keys = new ArrayList<>();

    BestNames(NameTable names, int limit) {
      this.names = names;
      this.limit = limit;
    }

    boolean isFull() {
      return keys.size() == limit;
    }

    /** Returns whether a name of this rank with a higher number may still be wanted. */
    boolean offer(int rank, int name) {
      long key = ((long) rank << 32) | name;
      if (isFull() && key >= keys.get(limit - 1)) {
        return false;
      }
      for (int i = 0; i < keys.size(); i++) {
        if (names.procedure(keys.get(i).intValue()) == names.procedure(name)) {
          if (keys.get(i) <= key) {
            return true;
          }
          keys.remove(i);
          break;
        }
      }
      int place = 0;
      while (place < keys.size() && keys.get(place) < key) {
        place++;
      }
      keys.add(place, key);
      if (keys.size() > limit) {
        keys.remove(limit);
      }
      return true;
    }

    List<Integer> names() {
      return keys.stream().map(Long::intValue).toList();
    }
  }
}
