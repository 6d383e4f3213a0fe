package org.openprocedure.model.vocabulary;

/**
 * Whether a device may be taken into an MRI scanner: the terms of ASTM F2503.
 *
 * @since 0.1.0
 */
public enum MriSafety implements Term {
  SAFE("MR safe"),
  CONDITIONAL("MR conditional"),
  UNSAFE("MR unsafe"),
  NOT_KNOWN("not known");

  private final String label;

  MriSafety(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
