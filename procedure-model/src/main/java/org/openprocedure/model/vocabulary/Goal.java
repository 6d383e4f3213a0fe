package org.openprocedure.model.vocabulary;

/**
 * What a procedure is meant to achieve.
 *
 * @since 0.1.0
 */
public enum Goal implements Term {
  CURE("cure"),
  REMOVE_DISEASE("remove the disease"),
  REDUCE_TUMOR_BURDEN("reduce the amount of tumor"),
  PREVENT_SPREAD("keep a disease from spreading"),
  PREVENT_RECURRENCE("lower the chance of return"),
  PREVENT_COMPLICATION("prevent later problems"),
  RELIEVE_PAIN("relieve pain"),
  RELIEVE_SYMPTOMS("relieve symptoms"),
  RESTORE_FUNCTION("restore function"),
  REPLACE_FUNCTION("take over the work of an organ"),
  STABILIZE("hold a part of the body steady"),
  CORRECT_DEFORMITY("straighten or correct the shape"),
  DIAGNOSE("find the cause"),
  STAGE("find how far a disease has spread"),
  SCREEN("look for disease before symptoms"),
  GUIDE_TREATMENT("decide on further treatment"),
  ENHANCE_OTHER_TREATMENT("help another treatment work"),
  IMPROVE_QUALITY_OF_LIFE("improve quality of life"),
  EXTEND_SURVIVAL("longer life"),
  DELIVER_BABY("birth of a baby"),
  PREVENT_PREGNANCY("prevent pregnancy"),
  SAVE_LIFE("save life"),
  IMPROVE_APPEARANCE("improve appearance");

  private final String label;

  Goal(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
