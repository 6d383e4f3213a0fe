package org.openprocedure.model.vocabulary;

/**
 * How deep in the body the treated tissue lies.
 *
 * @since 0.1.0
 */
public enum TissueDepth implements Term {
  SKIN("skin"),
  SUBCUTANEOUS("fat under the skin"),
  SUBFASCIAL("below the muscle sheath"),
  INTRAMUSCULAR("inside a muscle"),
  BONE("bone"),
  ORGAN("inside an organ"),
  CAVITY("body cavity");

  private final String label;

  TissueDepth(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
