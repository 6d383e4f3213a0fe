package org.openprocedure.model.vocabulary;

/**
 * What is to be avoided for a time.
 *
 * @since 0.1.0
 */
public enum RestrictionKind implements Term {
  LIFTING("lifting"),
  STRENUOUS_ACTIVITY("strenuous activity"),
  STRAIN_ON_SITE("strain on the treated place"),
  BENDING_OR_TWISTING("bending or twisting"),
  WEIGHT_BEARING("weight bearing"),
  SITTING("sitting"),
  DRIVING("driving"),
  MACHINERY("operating machines"),
  ALCOHOL("alcohol"),
  BATHING("bathing"),
  SWIMMING("swimming"),
  SEX("sex"),
  TAMPONS("tampons"),
  CONTACT_SPORT("contact sport"),
  FLYING("flying"),
  DIET("diet"),
  SMOKING("smoking"),
  SUN("sun"),
  RUBBING_EYE("rubbing eye"),
  ARM_MOVEMENT("arm movement"),
  IMPORTANT_DECISIONS("important decisions"),
  PREGNANCY("pregnancy"),
  MEDICINES("medicines"),
  OTHER("other");

  private final String label;

  RestrictionKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
