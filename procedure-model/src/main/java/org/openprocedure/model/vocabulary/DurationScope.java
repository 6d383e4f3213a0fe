package org.openprocedure.model.vocabulary;

/**
 * What a stated duration covers.
 *
 * @since 0.1.0
 */
public enum DurationScope implements Term {
  PROCEDURE("the procedure itself"),
  VISIT("the whole visit"),
  WHOLE_OPERATION("the operation including the one that this is added to"),
  INCREMENT("time added to the main operation"),
  SESSION("one session of a course");

  private final String label;

  DurationScope(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
