package org.openprocedure.model.vocabulary;

/**
 * Something a person does or takes by a schedule before a procedure, beyond fasting.
 *
 * @since 0.1.0
 */
public enum RegimenKind implements Term {
  BOWEL_PREPARATION("bowel preparation"),
  DIET("diet"),
  EYE_DROPS("eye drops"),
  SKIN_WASH("skin wash"),
  PREMEDICATION("premedication"),
  HYDRATION("hydration"),
  CARBOHYDRATE_DRINK("carbohydrate drink"),
  VACCINATION("vaccination"),
  PRETREATMENT("treatment beforehand"),
  EXERCISE("training beforehand"),
  SMOKING_CESSATION("stop smoking"),
  OTHER("other");

  private final String label;

  RegimenKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
