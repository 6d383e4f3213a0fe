package org.openprocedure.model.vocabulary;

/**
 * What a person may feel.
 *
 * @since 0.1.0
 */
public enum Sensation implements Term {
  NOTHING("nothing"),
  PAIN("pain"),
  SORENESS("soreness"),
  PRESSURE("pressure"),
  PULLING("pulling"),
  CRAMPING("cramping"),
  COLD("cold"),
  WARMTH("warmth"),
  STINGING("stinging"),
  NUMBNESS("numbness"),
  TINGLING("tingling"),
  WEAKNESS("weakness"),
  STIFFNESS("stiffness"),
  SWELLING("swelling"),
  ITCHING("itching"),
  BLOATING("bloating"),
  NAUSEA("nausea"),
  DIZZINESS("dizziness"),
  THIRST("thirst"),
  HUNGER("hunger"),
  TIREDNESS("tiredness"),
  SORE_THROAT("sore throat"),
  NOISE("noise"),
  VIBRATION("vibration"),
  BRIGHT_LIGHT("bright light"),
  CONFINEMENT("confinement"),
  ANXIETY("anxiety"),
  RELIEF("relief");

  private final String label;

  Sensation(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
