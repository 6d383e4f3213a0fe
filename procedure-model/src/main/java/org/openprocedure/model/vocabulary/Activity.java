package org.openprocedure.model.vocabulary;

/**
 * An activity or state that a person gets back to: the key of a recovery milestone.
 *
 * @since 0.1.0
 */
public enum Activity implements Term {
  LEAVE_HOSPITAL("leave hospital"),
  EAT_NORMALLY("eat normally"),
  WALK("walk"),
  CLIMB_STAIRS("climb stairs"),
  SHOWER("shower"),
  BATHE("bathe"),
  SWIM("swim"),
  DRIVE("drive"),
  DESK_WORK("desk work"),
  MANUAL_WORK("manual work"),
  SCHOOL("school"),
  CARE_FOR_CHILDREN("care for children"),
  LIFT("lifting heavy things"),
  LIGHT_EXERCISE("light exercise"),
  SPORT("sport"),
  SEX("sex"),
  FLY("fly"),
  NORMAL_ACTIVITY("normal activity"),
  SYMPTOMS_SETTLE("swelling and soreness settle"),
  WOUND_HEALED("wound healed"),
  NEXT_TREATMENT("next treatment"),
  FULL_RECOVERY("full recovery");

  private final String label;

  Activity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
