package org.openprocedure.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why a hit has its score: (fit of the words + fit of a name) x share of the query that is covered
 * + what an exact name or a code adds.
 *
 * <p>Names are compared for the best 32 of an answer only; a hit behind these has its score without
 * its name, or a bit less, so that the order holds.
 *
 * @param score the score of the hit
 * @param words how well the procedure fits each thing that was asked for, in order
 * @param coverage the share of the query that the procedure has at all, from 0 to 1
 * @param name how well its best name answers the query, from 0 to 1
 * @param exact what is added because a name is the query word for word, or because the query names
 *     a code of the procedure; 0 otherwise
 * @since 0.1.0
 */
public record Explanation(
    double score, List<Word> words, double coverage, double name, double exact) {

  /**
   * How well a procedure fits a word or phrase.
   *
   * @param typed the word or phrase, as it was typed
   * @param read the terms by which the procedure fits it best; empty if it does not
   * @param origin how these come from the words, such as "typed", "abbreviation", "corrected"
   * @param fit the fit, from 0; over all words of a query at most 1
   */
  public record Word(String typed, String read, String origin, double fit) {}

  /** Creates an explanation; the list is copied. */
  public Explanation {
    words = List.copyOf(words);
  }

  /** Returns the explanation in a few lines, for a developer to read. */
  @Override
  public String toString() {
    return String.format(
            Locale.ROOT, "%.3f: coverage %.2f, name %.2f, exact %.0f", score, coverage, name, exact)
        + words.stream()
            .map(
                word ->
                    String.format(
                        Locale.ROOT,
                        "%n  %-20s %-12s %-20s %.3f",
                        word.typed(),
                        word.origin(),
                        word.read(),
                        word.fit()))
            .collect(Collectors.joining());
  }
}
