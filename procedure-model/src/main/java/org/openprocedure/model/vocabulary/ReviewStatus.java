package org.openprocedure.model.vocabulary;

/**
 * How far a record has been checked.
 *
 * @since 0.1.0
 */
public enum ReviewStatus implements Term {
  DRAFT("draft, not reviewed by a clinician"),
  CLINICIAN_REVIEWED("reviewed by a clinician"),
  RETIRED("retired");

  private final String label;

  ReviewStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Returns whether a clinician has reviewed the record; a draft must say that none has. */
  public boolean isReviewed() {
    return this == CLINICIAN_REVIEWED;
  }
}
