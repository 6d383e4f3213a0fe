package org.openprocedure.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureId;

/**
 * A procedure that was found.
 *
 * <p>This class is immutable and thread-safe. It holds on to the search and decodes the procedure
 * only when that, or a passage of it, is asked for. Hits are equal that name the same procedure
 * with the same score.
 *
 * @since 0.1.0
 */
public final class Hit implements Comparable<Hit> {

  private static final int USUAL_PASSAGES = 3;

  private final Answer answer;
  private final int number;
  private final ProcedureId id;
  private final double score;

  Hit(Answer answer, int number, double score) {
    this.answer = answer;
    this.number = number;
    this.id = answer.id(number);
    this.score = score;
  }

  /** Returns the id of the procedure. */
  public ProcedureId id() {
    return id;
  }

  /** Returns the procedure. */
  public Procedure procedure() {
    return answer.procedure(id);
  }

  /**
   * Returns how well the procedure fits, 0 or more. Only the scores of one answer compare; without
   * words all are 0.
   */
  public double score() {
    return score;
  }

  /**
   * Returns the three texts of the procedure that answer the query best, best first, with the words
   * to mark; fewer or none, if fewer have a word of it.
   */
  public List<Passage> passages() {
    return passages(USUAL_PASSAGES);
  }

  /**
   * Returns the texts of the procedure that answer the query best, best first. A word that only
   * names the procedure counts less than one that asks something of it: "can I drive after knee
   * replacement" points at the recovery.
   *
   * @param limit how many are wanted at most, from 0
   * @throws IllegalArgumentException if the limit is negative
   */
  public List<Passage> passages(int limit) {
    return answer.passages(number, Limit.check(limit));
  }

  /** Returns why the hit has its score. */
  public Explanation explanation() {
    return answer.explanation(number, score);
  }

  /** Compares best first; ties by id, so that the order depends on nothing else. */
  @Override
  public int compareTo(Hit other) {
    int order = Double.compare(other.score, score);
    return order == 0 ? id.compareTo(other.id) : order;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hit hit && hit.id.equals(id) && hit.score == score;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the id and the score. */
  @Override
  public String toString() {
    return id + " " + score;
  }
}
