package org.openprocedure.search.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openprocedure.search.text.Analyzer;

/**
 * Phrases and what else they may mean, read from the reviewed files beside this class: {@code
 * abbreviations.tsv}, {@code lay-words.tsv} and {@code whole-words.tsv}.
 */
public final class Lexicon {

  /** The most words of a phrase; a longer one is an error in a file. */
  public static final int LONGEST_PHRASE = 6;

  private final Map<String, Set<Meaning>> phrases = new TreeMap<>();

  private Lexicon() {
    for (List<String> row : Table.rows("abbreviations.tsv")) {
      add(row.get(0), row.get(1), Meaning.Kind.ABBREVIATION);
      addIfShort(row.get(1), row.get(0));
    }
    for (List<String> row : Table.rows("lay-words.tsv")) {
      addBothWays(row.get(0), Table.alternatives(row.get(1)));
    }
    WordParts.english()
        .wholeWords()
        .forEach((word, meaning) -> add(word, meaning, Meaning.Kind.WORD_PARTS));
  }

  private static final class English {
    static final Lexicon LEXICON = new Lexicon();
  }

  /** Returns the lexicon for English; the files are read at the first call. */
  public static Lexicon english() {
    return English.LEXICON;
  }

  /** Returns all phrases in order: normalized words with spaces between. */
  public Collection<String> phrases() {
    return Collections.unmodifiableSet(phrases.keySet());
  }

  /** Returns what a phrase may mean; empty if it is unknown. */
  public Set<Meaning> meanings(String phrase) {
    return Collections.unmodifiableSet(phrases.getOrDefault(phrase, Set.of()));
  }

  /** Equivalents of the same word need not mean the same: "cervical" is of the neck or the womb. */
  private void addBothWays(String words, List<String> equivalents) {
    for (String equivalent : equivalents) {
      add(words, equivalent, Meaning.Kind.EQUIVALENT);
      add(equivalent, words, Meaning.Kind.EQUIVALENT);
    }
  }

  /** What is spelled out is also looked for as the abbreviation; a longer text is no phrase. */
  private void addIfShort(String phrase, String abbreviation) {
    int words = Analyzer.words(phrase).size();
    if (words > 1 && words <= LONGEST_PHRASE) {
      add(phrase, abbreviation, Meaning.Kind.ABBREVIATED);
    }
  }

  private void add(String phrase, String meaning, Meaning.Kind kind) {
    List<String> words = Analyzer.words(phrase);
    if (words.isEmpty() || words.size() > LONGEST_PHRASE) {
      throw new IllegalStateException(
          "a phrase must have from 1 to " + LONGEST_PHRASE + " words, but was \"" + phrase + "\"");
    }
    phrases
        .computeIfAbsent(String.join(" ", words), any -> new LinkedHashSet<>())
        .add(new Meaning(Analyzer.words(meaning), kind));
  }
}
