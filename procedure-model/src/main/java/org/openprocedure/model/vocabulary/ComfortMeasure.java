package org.openprocedure.model.vocabulary;

/**
 * What makes a procedure easier to bear.
 *
 * @since 0.1.0
 */
public enum ComfortMeasure implements Term {
  PAIN_MEDICINE("pain medicine"),
  NUMBING_MEDICINE("numbing medicine"),
  CALMING_MEDICINE("calming medicine"),
  ANTI_NAUSEA_MEDICINE("anti nausea medicine"),
  ICE("ice"),
  HEAT("heat"),
  WARM_BLANKET("warm blanket"),
  POSITIONING("positioning"),
  PILLOW("pillow"),
  ELEVATION("elevation"),
  MUSIC("music"),
  EAR_PROTECTION("ear protection"),
  COMPANION("companion"),
  TALKING("someone to talk to"),
  BREATHING("slow breathing"),
  REST("rest"),
  GENTLE_MOVEMENT("gentle movement"),
  SIPS_AND_MOUTH_CARE("sips and mouth care"),
  COMPRESSION("compression");

  private final String label;

  ComfortMeasure(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
