package org.openprocedure.search;

import java.util.Comparator;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

/**
 * A procedure that was found.
 *
 * <p>This class is immutable and thread-safe. It holds on to the catalogue and decodes the
 * procedure only when that is asked for.
 *
 * @since 0.1.0
 */
public final class Hit {

  /** Best first; ties by id, so that the order never depends on anything else. */
  static final Comparator<Hit> BEST_FIRST =
      (a, b) -> {
        int order = Double.compare(b.score, a.score);
        return order == 0 ? a.id.compareTo(b.id) : order;
      };

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

  /** Returns the id and the score. */
  @Override
  public String toString() {
    return id + " " + score;
  }
}
