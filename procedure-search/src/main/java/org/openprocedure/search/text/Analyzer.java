package org.openprocedure.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns text into terms: words, normalized, without the words that say nothing, stemmed. */
public final class Analyzer {

  /** What is longer is cut: no name or question is, and nobody reads on. */
  public static final int LONGEST_TEXT = 100_000;

  /**
   * English words that stand in every text. Short clinical words ("or", "it") are rare in queries.
   */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "and", "any", "are", "as", "at", "am", "be", "been", "being", "but", "by",
          "can", "could", "did", "do", "does", "doing", "for", "from", "had", "has", "have",
          "having", "he", "her", "hers", "him", "his", "how", "i", "if", "in", "into", "is", "it",
          "its", "may", "me", "might", "mine", "must", "my", "of", "on", "or", "our", "ours",
          "shall", "she", "should", "so", "some", "such", "that", "the", "their", "them", "then",
          "there", "these", "they", "this", "those", "to", "us", "use", "used", "uses", "using",
          "was", "we", "were", "what", "when", "where", "which", "who", "whom", "whose", "why",
          "will", "with", "would", "you", "your", "yours");

  private Analyzer() {}

  /** Returns the terms of a text in order, repeats included. */
  public static List<String> terms(CharSequence text) {
    List<String> terms = new ArrayList<>();
    for (Token token : tokens(text)) {
      if (!isEmpty(token.word())) {
        terms.add(term(token.word()));
      }
    }
    return terms;
  }

  /** Returns the normalized words of a text in order: neither stemmed nor left out. */
  public static List<String> words(CharSequence text) {
    List<String> words = new ArrayList<>();
    for (Token token : tokens(text)) {
      words.add(token.word());
    }
    return words;
  }

  /** Returns the words of a text in order, with their places. */
  public static List<Token> tokens(CharSequence text) {
    CharSequence kept = text.length() > LONGEST_TEXT ? text.subSequence(0, LONGEST_TEXT) : text;
    return Tokenizer.tokens(Normalizer.normalize(kept));
  }

  /** Returns whether a normalized word stands in every text and so says nothing. */
  public static boolean isEmpty(String word) {
    return EMPTY_WORDS.contains(word);
  }

  /** Returns the term that a normalized word is found under. */
  public static String term(String word) {
    return Stemmer.stem(AmericanSpelling.of(word));
  }
}
