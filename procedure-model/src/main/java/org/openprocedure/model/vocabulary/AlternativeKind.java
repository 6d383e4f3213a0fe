package org.openprocedure.model.vocabulary;

/**
 * What could be done instead of, or beside, a procedure.
 *
 * @since 0.1.0
 */
public enum AlternativeKind implements Term {
  NO_TREATMENT("no treatment"),
  OBSERVATION("watching with check-ups"),
  LIFESTYLE("lifestyle"),
  MEDICATION("medication"),
  PHYSICAL_THERAPY("physical therapy"),
  BRACE_OR_SUPPORT("brace or support"),
  INJECTION("injection"),
  RADIATION("radiation"),
  SYSTEMIC_THERAPY("drugs that reach the whole body"),
  OTHER_PROCEDURE("other procedure"),
  OTHER_TEST("other test"),
  LESS_INVASIVE_PROCEDURE("less invasive procedure"),
  SUPPORTIVE_CARE("comfort-focused care"),
  CLINICAL_TRIAL("clinical trial");

  private final String label;

  AlternativeKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
