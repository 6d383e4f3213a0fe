package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.NameTable;
import org.openprocedure.search.index.NumberLists;
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

  private static final float INITIALS = 0.7f;

  static KnownWord of(InvertedIndex index, String word) {
    if (Analyzer.isEmpty(word)) {
      return new KnownWord(word, -1, null, List.of());
    }
    int term = index.terms().find(Analyzer.term(word));
    if (term >= 0) {
      return new KnownWord(
          word, term, null, List.of(Reading.of(index, term, 1, Reading.Origin.TYPED)));
    }
    List<Reading> initials = initials(index, word);
    if (!initials.isEmpty() || hasMeaning(index, word)) {
      return new KnownWord(word, -1, null, initials);
    }
    return UnknownWord.read(index, word);
  }

  private static boolean hasMeaning(InvertedIndex index, String word) {
    int phrase = index.thesaurus().phrases().find(word);
    return phrase >= 0 && !index.thesaurus().senses(phrase).isEmpty();
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

  boolean isEmpty() {
    return Analyzer.isEmpty(text);
  }

  /** Returns whether the word should mean something, but nothing is known of it. */
  boolean isUnknown() {
    return !isEmpty() && readings.isEmpty();
  }
}
