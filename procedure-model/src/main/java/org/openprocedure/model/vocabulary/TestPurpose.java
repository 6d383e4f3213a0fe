package org.openprocedure.model.vocabulary;

/**
 * Why a test is done before a procedure.
 *
 * @since 0.1.0
 */
public enum TestPurpose implements Term {
  CONFIRM_DIAGNOSIS("confirm diagnosis"),
  DETERMINE_NATURE("find out what kind of disease it is"),
  ASSESS_EXTENT("see how far the disease goes"),
  PLAN_PROCEDURE("plan procedure"),
  ASSESS_FITNESS("check that the body can cope"),
  FIND_CONTRAINDICATIONS("find reasons not to go ahead"),
  PREPARE_FOR_BLEEDING("be ready for blood loss"),
  MATCH_DONOR("match donor and recipient"),
  PREVENT_INFECTION("prevent infection"),
  SET_BASELINE("have something to compare with later");

  private final String label;

  TestPurpose(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
