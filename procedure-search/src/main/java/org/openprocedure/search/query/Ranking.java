package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.NameTable;
import org.openprocedure.search.index.Postings;

/** Scores the procedures of an index for a query. */
public final class Ranking {

  /** A name that is the query to the word stands above everything else. */
  private static final double WHOLE_NAME = 1_000;

  /**
   * A procedure by its number in the index.
   *
   * @param number the number
   * @param score the score, above 0; only the scores of one query compare
   */
  public record Scored(int number, double score) {}

  private final InvertedIndex index;
  private final double[] scores;
  private final double[] covered;
  private double asked;

  private Ranking(InvertedIndex index) {
    this.index = index;
    this.scores = new double[index.size()];
    this.covered = new double[index.size()];
  }

  /** Returns the procedures that have at least one term of the query, by number. */
  public static List<Scored> of(InvertedIndex index, Query query) {
    Ranking ranking = new Ranking(index);
    for (String term : query.terms()) {
      ranking.add(term, 1);
    }
    ranking.addWholeNames(query.words());
    return ranking.scored();
  }

  /** Returns the procedures that share terms with a weighted list of terms, by number. */
  public static List<Scored> of(InvertedIndex index, Map<String, Double> weightedTerms) {
    Ranking ranking = new Ranking(index);
    weightedTerms.forEach(ranking::add);
    return ranking.scored();
  }

  private void add(String term, double weight) {
    Optional<Postings> found = index.postings(term);
    if (found.isEmpty()) {
      return;
    }
    Postings postings = found.get();
    double rarity = weight * Bm25.rarity(postings.size(), index.size());
    asked += rarity;
    while (postings.next()) {
      scores[postings.number()] += rarity * Bm25.aboutness(index, postings);
      covered[postings.number()] += rarity;
    }
  }

  private void addWholeNames(List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    Set<Integer> named = new HashSet<>();
    for (NameTable.Match match : index.names().startingWith(words)) {
      if (match.whole() && named.add(match.name().number())) {
        scores[match.name().number()] += WHOLE_NAME;
      }
    }
  }

  /** A procedure counts in proportion to how much of what was asked it has. */
  private List<Scored> scored() {
    List<Scored> found = new ArrayList<>();
    for (int number = 0; number < scores.length; number++) {
      if (scores[number] > 0) {
        double coverage = asked > 0 ? covered[number] / asked : 1;
        found.add(new Scored(number, scores[number] * coverage));
      }
    }
    return found;
  }
}
