package org.openprocedure.model.vocabulary;

/**
 * How closely a code of a code system fits a procedure, read from the record to the code: "the code
 * is broader than this procedure".
 *
 * <p>The four values are those of FHIR {@code ConceptMap}: equivalent, wider, narrower, related to.
 *
 * @since 0.1.0
 */
public enum CodeMatch implements Term {
  EXACT("same meaning"),
  BROADER("code covers more"),
  NARROWER("code covers less"),
  RELATED("code overlaps");

  private final String label;

  CodeMatch(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
