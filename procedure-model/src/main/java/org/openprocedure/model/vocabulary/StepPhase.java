package org.openprocedure.model.vocabulary;

/**
 * The part of a procedure that a step belongs to.
 *
 * @since 0.1.0
 */
public enum StepPhase implements Term {
  CHECK("safety check"),
  POSITIONING("positioning"),
  STERILE_PREPARATION("cleaning and draping"),
  ANESTHESIA("anesthesia"),
  MONITORING("monitoring"),
  ACCESS("getting to the place"),
  EXPOSURE("laying the place open"),
  EXPLORATION("looking around"),
  IMAGING("imaging"),
  SAMPLING("taking a sample"),
  TREATMENT("treatment"),
  LABOR("labor"),
  DELIVERY("birth"),
  RECONSTRUCTION("reconstruction"),
  DEVICE_PLACEMENT("device placement"),
  STABILIZATION("stabilization"),
  DRAINAGE("drainage"),
  CLOSURE("closure"),
  DRESSING("dressing"),
  OBSERVATION("watching afterwards");

  private final String label;

  StepPhase(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
