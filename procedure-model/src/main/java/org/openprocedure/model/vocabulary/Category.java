package org.openprocedure.model.vocabulary;

/**
 * What kind of procedure it is, by the way in which it is done.
 *
 * @since 0.1.0
 */
public enum Category implements Term {
  SURGICAL("surgery"),
  INTERVENTIONAL("image-guided or catheter treatment"),
  ENDOSCOPIC("endoscopy"),
  DIAGNOSTIC("test"),
  IMAGING("imaging"),
  OBSTETRIC("pregnancy and birth"),
  DENTAL("dental treatment"),
  THERAPEUTIC("treatment without surgery");

  private final String label;

  Category(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
