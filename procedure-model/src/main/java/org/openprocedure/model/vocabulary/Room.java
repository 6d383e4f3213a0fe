package org.openprocedure.model.vocabulary;

/**
 * The kind of room in which a procedure is done.
 *
 * @since 0.1.0
 */
public enum Room implements Term {
  OPERATING_ROOM("operating room"),
  HYBRID_ROOM("hybrid operating room"),
  INTERVENTIONAL_SUITE("interventional radiology suite"),
  CATHETERIZATION_LABORATORY("catheterization laboratory"),
  ENDOSCOPY_SUITE("endoscopy suite"),
  PROCEDURE_ROOM("procedure room"),
  IMAGING_ROOM("imaging room"),
  LABOR_AND_DELIVERY("labor and delivery"),
  TREATMENT_ROOM("treatment room"),
  RADIATION_VAULT("radiation treatment room"),
  INFUSION_CENTER("infusion center"),
  INTENSIVE_CARE("intensive care"),
  BEDSIDE("bedside"),
  DENTAL_CHAIR("dental chair"),
  EXAM_ROOM("exam room"),
  HOME("home");

  private final String label;

  Room(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
