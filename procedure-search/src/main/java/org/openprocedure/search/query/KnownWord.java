package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.NameTable;
import org.openprocedure.search.index.NumberLists;
import org.openprocedure.search.index.SortedStrings;
import org.openprocedure.search.index.Spelling;
import org.openprocedure.search.lexicon.WordParts;
import org.openprocedure.search.text.Analyzer;

/**
 * A word of a query, as far as it is known.
 *
 * @param text the word, or what it was corrected to
 * @param term its term, or -1 if procedures do not have it or it says nothing
 * @param corrected what it was corrected to, or null
 * @param readings what it may mean; empty if it says nothing or nothing is known of it
 */
record KnownWord(String text, int term, @Nullable String corrected, List<Reading> readings) {

  private static final int MOST_COMPLETIONS = 6;
  private static final int MOST_CORRECTIONS = 3;
  private static final float COMPLETED = 0.7f;

  /** A corrected word counts nearly wholly: no procedure has the word as it was typed. */
  static final float CORRECTED = 0.95f;

  private static final float NEXT_BEST = 0.7f;
  private static final float JOINED = 0.9f;
  private static final float PARTS = 0.6f;
  private static final float INITIALS = 0.7f;
  private static final int SHORTEST_HALF = 3;

  static KnownWord of(InvertedIndex index, String word) {
    if (Analyzer.isEmpty(word)) {
      return new KnownWord(word, -1, null, List.of());
    }
    int term = index.terms().find(Analyzer.term(word));
    if (term >= 0) {
      int[] terms = {term};
      return new KnownWord(
          word, term, null, List.of(Reading.of(index, terms, 1, Reading.Origin.TYPED)));
    }
    List<Reading> initials = initials(index, word);
    if (!initials.isEmpty()
        || index.thesaurus().phrases().find(word) >= 0
        || index.thesaurus().phrases().hasPrefix(word + ' ')) {
      return new KnownWord(word, -1, null, initials);
    }
    return unknown(index, word);
  }

  private static List<Reading> initials(InvertedIndex index, String word) {
    List<Reading> readings = new ArrayList<>();
    for (int name : index.initials().names(word)) {
      int[] terms = termsOfName(index.names(), name);
      readings.add(Reading.of(index, terms, INITIALS, Reading.Origin.INITIALS));
    }
    return readings;
  }

  private static int[] termsOfName(NameTable names, int name) {
    NumberLists words = names.wordsOfNames();
    List<Integer> terms = new ArrayList<>();
    for (int i = words.start(name); i < words.end(name); i++) {
      int term = names.term(words.at(i));
      if (term >= 0 && !terms.contains(term)) {
        terms.add(term);
      }
    }
    return terms.stream().mapToInt(Integer::intValue).toArray();
  }

  private static KnownWord unknown(InvertedIndex index, String word) {
    int[] parts = terms(index, WordParts.english().meaning(word));
    if (parts.length > 0) {
      return new KnownWord(
          word, -1, null, List.of(Reading.of(index, parts, PARTS, Reading.Origin.WORD_PARTS)));
    }
    List<Reading> begun = completions(index, word);
    if (!begun.isEmpty()) {
      return new KnownWord(word, -1, null, begun);
    }
    int[] halves = halves(index, word);
    if (halves.length > 0) {
      return new KnownWord(
          word, -1, null, List.of(Reading.of(index, halves, JOINED, Reading.Origin.JOINED)));
    }
    return corrected(index, word);
  }

  private static List<Reading> completions(InvertedIndex index, String word) {
    List<Reading> readings = new ArrayList<>();
    if (word.length() >= Spelling.SHORTEST) {
      SortedStrings names = index.names().words();
      int end = Math.min(names.behind(word), names.firstFrom(word) + MOST_COMPLETIONS);
      for (int i = names.firstFrom(word); i < end; i++) {
        int term = index.names().term(i);
        if (term >= 0) {
          int[] terms = {term};
          readings.add(Reading.of(index, terms, COMPLETED, Reading.Origin.COMPLETED));
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
        int[] terms = {term};
        float weight = CORRECTED * (float) Math.pow(NEXT_BEST, readings.size());
        readings.add(Reading.of(index, terms, weight, Reading.Origin.CORRECTED));
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
    return place < 0
        ? 0
        : names.firstWords().end(place)
            - names.firstWords().start(place)
            + names.furtherWords().end(place)
            - names.furtherWords().start(place);
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

  boolean isEmpty() {
    return Analyzer.isEmpty(text);
  }

  /** Returns whether the word should mean something, but nothing is known of it. */
  boolean isUnknown() {
    return !isEmpty() && readings.isEmpty();
  }
}
