package org.openprocedure.model.vocabulary;

/**
 * Help with recovery by a therapist or a program.
 *
 * @since 0.1.0
 */
public enum TherapyKind implements Term {
  PHYSICAL("physical therapy"),
  OCCUPATIONAL("occupational therapy"),
  SPEECH("speech therapy"),
  BREATHING("breathing exercises"),
  CARDIAC_REHABILITATION("cardiac rehabilitation"),
  LYMPHEDEMA("lymphedema therapy"),
  PELVIC_FLOOR("pelvic floor therapy"),
  NUTRITION("help with nutrition"),
  PSYCHOLOGICAL("emotional support"),
  STOMA_CARE("stoma care"),
  PALLIATIVE_CARE("palliative care support");

  private final String label;

  TherapyKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
