package org.openprocedure.search.query;

import java.util.Optional;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.Spelling;
import org.openprocedure.search.text.Analyzer;
import org.openprocedure.search.text.Token;

/** Finds a text like the typed one that finds more. */
public final class DidYouMean {

  /** A query whose best hit has less than this share of it has found nothing that fits well. */
  private static final double WELL = 0.5;

  private DidYouMean() {}

  /**
   * Returns the text with the words replaced that no name has, by the nearest words of names; empty
   * if the query found something that fits well, or the new text does not find better.
   */
  public static Optional<String> of(InvertedIndex index, String text, Query query, Ranking found) {
    double best = found.hits().isEmpty() ? 0 : found.hits().get(0).coverage();
    if (best >= WELL && query.unknown() == 0) {
      return Optional.empty();
    }
    String other = withNearWords(index, text, query);
    if (other.equals(text)) {
      return Optional.empty();
    }
    Ranking better = Ranking.of(index, QueryParser.parse(index, other), null, 1);
    return !better.hits().isEmpty() && better.hits().get(0).coverage() > best
        ? Optional.of(other)
        : Optional.empty();
  }

  private static String withNearWords(InvertedIndex index, String text, Query query) {
    StringBuilder other = new StringBuilder(text.length());
    int place = 0;
    int most = Math.min(query.words().size(), QueryParser.MOST_SLOTS);
    for (Token token : query.words().subList(0, most)) {
      if (!Analyzer.isEmpty(token.word()) && index.names().words().find(token.word()) < 0) {
        Optional<String> near = nearest(index, token.word());
        if (near.isPresent()) {
          other.append(text, place, token.start()).append(near.get());
          place = token.end();
        }
      }
    }
    return other.append(text.substring(place)).toString();
  }

  private static Optional<String> nearest(InvertedIndex index, String word) {
    return index.spelling().near(word).stream()
        .filter(near -> near.slips() > 0)
        .filter(near -> index.names().words().find(near.word()) >= 0)
        .min(
            (a, b) ->
                a.slips() == b.slips()
                    ? a.word().compareTo(b.word())
                    : Integer.compare(a.slips(), b.slips()))
        .map(Spelling.Near::word);
  }
}
