package org.openprocedure.model.vocabulary;

/**
 * An age group for which a procedure is done, after the age groups of MeSH, with its school ages
 * and its younger adult ages drawn together.
 *
 * @since 0.1.0
 */
public enum AgeGroup implements Term {
  NEWBORN("newborn, up to 1 month"),
  INFANT("infant, 1 to 23 months"),
  CHILD("child, 2 to 12 years"),
  ADOLESCENT("adolescent, 13 to 18 years"),
  ADULT("adult, 19 to 64 years"),
  OLDER_ADULT("older adult, 65 years and over");

  private final String label;

  AgeGroup(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
