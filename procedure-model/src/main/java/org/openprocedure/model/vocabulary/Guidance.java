package org.openprocedure.model.vocabulary;

/**
 * What shows the team where they are while they work.
 *
 * @since 0.1.0
 */
public enum Guidance implements Term {
  X_RAY("X-ray"),
  FLUOROSCOPY("live X-ray (fluoroscopy)"),
  CT("CT scan"),
  MRI("MRI scan"),
  ULTRASOUND("ultrasound"),
  ENDOSCOPY("camera (endoscopy)"),
  NAVIGATION("computer navigation"),
  ROBOTIC("surgical robot"),
  MICROSCOPE("operating microscope"),
  NEUROMONITORING("nerve monitoring");

  private final String label;

  Guidance(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
