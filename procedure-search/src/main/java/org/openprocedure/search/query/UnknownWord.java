package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.List;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.NameTable;
import org.openprocedure.search.index.SortedStrings;
import org.openprocedure.search.index.Spelling;
import org.openprocedure.search.lexicon.WordParts;
import org.openprocedure.search.text.Analyzer;

/**
 * Guesses what a word may mean that no procedure has: the first of these that gives anything is
 * taken. Its parts; words of names that it begins; words of names with the same root; two words
 * without their space; a word of names with a slip or two.
 */
final class UnknownWord {

  /** A corrected word counts nearly wholly: no procedure has the word as it was typed. */
  static final float CORRECTED = 0.95f;

  private static final int MOST_COMPLETIONS = 6;
  private static final int MOST_CORRECTIONS = 3;
  private static final float COMPLETED = 0.7f;
  private static final float NEXT_BEST = 0.7f;
  private static final float JOINED = 0.9f;
  private static final float PARTS = 0.6f;
  private static final int SHORTEST_HALF = 3;

  private UnknownWord() {}

  /** Returns the word with what it may mean; without readings, if it may mean nothing. */
  static KnownWord read(InvertedIndex index, String word) {
    int[] parts = terms(index, WordParts.english().meaning(word));
    if (parts.length > 0) {
      return new KnownWord(
          word, -1, null, List.of(Reading.of(index, parts, PARTS, Reading.Origin.WORD_PARTS)));
    }
    List<Reading> begun = completions(index, word, Reading.Origin.COMPLETED);
    String stem = begun.isEmpty() ? WordParts.english().stemOfAdjective(word) : "";
    if (!stem.isEmpty()) {
      begun = completions(index, stem, Reading.Origin.WORD_PARTS);
    }
    if (!begun.isEmpty()) {
      return new KnownWord(word, -1, null, begun);
    }
    int[] halves = halves(index, word);
    if (halves.length > 0) {
      return new KnownWord(
          word, -1, null, List.of(Reading.of(index, halves, JOINED, Reading.Origin.JOINED)));
    }
    return isInLexicon(index, word)
        ? new KnownWord(word, -1, null, List.of())
        : corrected(index, word);
  }

  /** A word of the lexicon is no slip, even if the catalogue has nothing of its meaning. */
  private static boolean isInLexicon(InvertedIndex index, String word) {
    SortedStrings phrases = index.thesaurus().phrases();
    return phrases.find(word) >= 0 || phrases.hasPrefix(word + ' ');
  }

  private static List<Reading> completions(
      InvertedIndex index, String word, Reading.Origin origin) {
    List<Reading> readings = new ArrayList<>();
    if (word.length() >= Spelling.SHORTEST) {
      SortedStrings names = index.names().words();
      int end = Math.min(names.behind(word), names.firstFrom(word) + MOST_COMPLETIONS);
      for (int i = names.firstFrom(word); i < end; i++) {
        int term = index.names().term(i);
        if (term >= 0) {
          readings.add(Reading.of(index, term, COMPLETED, origin));
        }
      }
    }
    return readings;
  }

  /** "kneereplacement": two words of names, without the space. */
  private static int[] halves(InvertedIndex index, String word) {
    SortedStrings names = index.names().words();
    for (int cut = word.length() - SHORTEST_HALF; cut >= SHORTEST_HALF; cut--) {
      int first = names.find(word.substring(0, cut));
      int second = first < 0 ? -1 : names.find(word.substring(cut));
      if (second >= 0 && index.names().term(first) >= 0 && index.names().term(second) >= 0) {
        return new int[] {index.names().term(first), index.names().term(second)};
      }
    }
    return new int[0];
  }

  private static KnownWord corrected(InvertedIndex index, String word) {
    List<Spelling.Near> near = new ArrayList<>(index.spelling().near(word));
    if (near.isEmpty()) {
      return new KnownWord(word, -1, null, List.of());
    }
    near.sort((a, b) -> compare(index.names(), word, a, b));
    List<Reading> readings = new ArrayList<>();
    for (Spelling.Near one : near.subList(0, Math.min(MOST_CORRECTIONS, near.size()))) {
      int term = index.terms().find(Analyzer.term(one.word()));
      if (term >= 0) {
        float weight = CORRECTED * (float) Math.pow(NEXT_BEST, readings.size());
        readings.add(Reading.of(index, term, weight, Reading.Origin.CORRECTED));
      }
    }
    String best = near.get(0).word();
    return new KnownWord(best, index.terms().find(Analyzer.term(best)), best, readings);
  }

  /** Fewer slips first, then the same first letter, then the word that more names have. */
  private static int compare(NameTable names, String typed, Spelling.Near a, Spelling.Near b) {
    int order = Integer.compare(a.slips(), b.slips());
    if (order == 0) {
      order = Boolean.compare(startsLike(typed, b.word()), startsLike(typed, a.word()));
    }
    if (order == 0) {
      order = Integer.compare(usage(names, b.word()), usage(names, a.word()));
    }
    return order == 0 ? a.word().compareTo(b.word()) : order;
  }

  private static boolean startsLike(String typed, String word) {
    return typed.charAt(0) == word.charAt(0);
  }

  private static int usage(NameTable names, String word) {
    int place = names.words().find(word);
    return place < 0 ? 0 : names.usage(place);
  }

  private static int[] terms(InvertedIndex index, List<String> words) {
    List<Integer> terms = new ArrayList<>();
    for (String word : words) {
      int term = Analyzer.isEmpty(word) ? -1 : index.terms().find(Analyzer.term(word));
      if (term >= 0) {
        terms.add(term);
      }
    }
    return terms.stream().mapToInt(Integer::intValue).toArray();
  }
}
