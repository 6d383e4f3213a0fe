package org.openprocedure.model.vocabulary;

/**
 * When a complication shows.
 *
 * @since 0.1.0
 */
public enum Onset implements Term {
  DURING("during the procedure"),
  IMMEDIATE("within the first day"),
  EARLY("within the first weeks"),
  LATE("months or years later"),
  ANY_TIME("at any time");

  private final String label;

  Onset(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
