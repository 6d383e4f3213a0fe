package org.openprocedure.search;

import org.jspecify.annotations.Nullable;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

/**
 * A procedure that was found.
 *
 * <p>This class is immutable and thread-safe. It holds on to the catalogue and decodes the
 * procedure only when that is asked for. Hits are equal that name the same procedure with the same
 * score.
 *
 * @since 0.1.0
 */
public final class Hit implements Comparable<Hit> {

  private final ProcedureCatalog catalog;
  private final ProcedureId id;
  private final double score;

  Hit(ProcedureCatalog catalog, ProcedureId id, double score) {
    this.catalog = catalog;
    this.id = id;
    this.score = score;
  }

  /** Returns the id of the procedure. */
  public ProcedureId id() {
    return id;
  }

  /** Returns the procedure. */
  public Procedure procedure() {
    return catalog.find(id).orElseThrow();
  }

  /**
   * Returns how well the procedure fits, 0 or more. Only the scores of one answer compare; without
   * words all are 0.
   */
  public double score() {
    return score;
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
