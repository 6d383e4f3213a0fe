package org.openprocedure.model.vocabulary;

/**
 * What a follow-up visit or test is for.
 *
 * @since 0.1.0
 */
public enum FollowUpPurpose implements Term {
  CHECK_WOUND("check wound"),
  CHECK_HEALING("check healing"),
  REMOVE_STITCHES("remove stitches"),
  GIVE_RESULTS("give results"),
  CHECK_EFFECT("check effect"),
  CHECK_RECURRENCE("check recurrence"),
  CHECK_DEVICE("check device"),
  PLAN_TREATMENT("plan treatment"),
  REPEAT_PROCEDURE("repeat procedure"),
  BLOOD_TEST("blood test"),
  IMAGING("imaging"),
  CHECK_GROWTH("check growth and development");

  private final String label;

  FollowUpPurpose(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
