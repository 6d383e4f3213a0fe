package org.openprocedure.search;

import java.util.List;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.RelationKind;
import org.openprocedure.model.vocabulary.Term;

/**
 * A procedure that is like another, and in what.
 *
 * <p>This class is immutable and thread-safe. It decodes the procedure only when that is asked for.
 *
 * @since 0.1.0
 */
public final class SimilarProcedure {

  private final ProcedureCatalog catalog;
  private final ProcedureId id;
  private final double score;
  private final List<Reason> reasons;

  SimilarProcedure(ProcedureCatalog catalog, ProcedureId id, double score, List<Reason> reasons) {
    this.catalog = catalog;
    this.id = id;
    this.score = score;
    this.reasons = List.copyOf(reasons);
  }

  /** In what one procedure is like another. */
  public sealed interface Reason {

    /**
     * An editor linked the two.
     *
     * @param kind how they relate, read from the record of the first: it "is ... the other"
     */
    record Linked(RelationKind kind) implements Reason {}

    /**
     * They have a fact in common.
     *
     * @param facet the fact
     * @param term the value that both have
     */
    record SameFact(Facet facet, Term term) implements Reason {}

    /**
     * They are called or described in the same words.
     *
     * @param words words of the other's names that the first has too, at most five
     */
    record SameWords(List<String> words) implements Reason {

      /** Creates a reason; the list is copied. */
      public SameWords {
        words = List.copyOf(words);
      }
    }
  }

  /** Returns the id of the procedure. */
  public ProcedureId id() {
    return id;
  }

  /** Returns the procedure. */
  public Procedure procedure() {
    return catalog.find(id).orElseThrow();
  }

  /** Returns how alike the two are, above 0; only the scores of one answer compare. */
  public double score() {
    return score;
  }

  /** Returns in what they are alike, what tells most first. */
  public List<Reason> reasons() {
    return reasons;
  }

  /** Returns the id and the score. */
  @Override
  public String toString() {
    return id + " " + score;
  }
}
