package org.openprocedure.model.vocabulary;

/**
 * Something to arrange before a procedure.
 *
 * @since 0.1.0
 */
public enum ArrangementKind implements Term {
  RIDE_HOME("ride home"),
  ADULT_AT_HOME("an adult at home"),
  CHILD_CARE("child care"),
  TIME_OFF_WORK("time off work"),
  HOME_SETUP("prepare the home"),
  PACKING("what to bring"),
  CONSENT("consent"),
  COMPANION("companion"),
  GUARDIAN("parent or guardian present"),
  INTERPRETER("interpreter"),
  FERTILITY_PLANNING("fertility planning"),
  ADVANCE_DIRECTIVE("advance directive"),
  EQUIPMENT_AT_HOME("equipment at home"),
  REMOVE_METAL("remove metal and valuables"),
  CLOTHING("clothing"),
  REHABILITATION("plan rehabilitation");

  private final String label;

  ArrangementKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
