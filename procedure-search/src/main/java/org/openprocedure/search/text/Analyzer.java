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
          "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "do", "does",
          "for", "from", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its",
          "me", "my", "of", "on", "or", "our", "so", "some", "such", "that", "the", "their", "them",
          "then", "there", "these", "they", "this", "to", "was", "we", "were", "what", "when",
          "where", "which", "who", "will", "with", "you", "your");

  private Analyzer() {}

  /** Returns the terms of a text in order, repeats included. */
  public static List<String> terms(CharSequence text) {
    List<String> terms = new ArrayList<>();
    for (String word : words(text)) {
      if (!EMPTY_WORDS.contains(word)) {
        terms.add(Stemmer.stem(word));
      }
    }
    return terms;
  }

  /** Returns the normalized words of a text in order: neither stemmed nor left out. */
  public static List<String> words(CharSequence text) {
    CharSequence kept = text.length() > LONGEST_TEXT ? text.subSequence(0, LONGEST_TEXT) : text;
    return Tokenizer.tokens(Normalizer.normalize(kept));
  }
}
