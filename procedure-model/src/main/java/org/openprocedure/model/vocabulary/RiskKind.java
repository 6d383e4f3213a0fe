package org.openprocedure.model.vocabulary;

/**
 * The nature of a complication or side effect.
 *
 * @since 0.1.0
 */
public enum RiskKind implements Term {
  INFECTION("infection"),
  BLEEDING("bleeding"),
  HEMATOMA("collection of blood"),
  SEROMA("collection of fluid"),
  BLOOD_CLOT("blood clot"),
  PAIN("pain"),
  SWELLING("swelling"),
  BRUISING("bruising"),
  WOUND_PROBLEM("slow or poor wound healing"),
  SCARRING("scarring"),
  NERVE_INJURY("nerve injury"),
  VESSEL_INJURY("vessel injury"),
  ORGAN_INJURY("organ injury"),
  TISSUE_INJURY("tissue injury"),
  THERMAL_INJURY("burn or cold injury"),
  FRACTURE("fracture"),
  NON_UNION("bone that does not heal"),
  HARDWARE_FAILURE("hardware failure"),
  HARDWARE_DISPLACEMENT("hardware displacement"),
  DEVICE_PROBLEM("device problem"),
  LEAK("leak"),
  HERNIA("hernia"),
  BOWEL_OBSTRUCTION("bowel obstruction"),
  BOWEL_SLOWDOWN("bowel slowdown"),
  DIGESTIVE_PROBLEM("digestive problem"),
  URINARY_PROBLEM("urinary problem"),
  KIDNEY_INJURY("kidney injury"),
  HEART_PROBLEM("heart problem"),
  STROKE("stroke"),
  LUNG_PROBLEM("lung problem"),
  BREATHING_PROBLEM("breathing problem"),
  ANESTHESIA_REACTION("anesthesia reaction"),
  ALLERGIC_REACTION("allergic reaction"),
  MEDICINE_SIDE_EFFECT("medicine side effect"),
  NAUSEA("nausea"),
  FATIGUE("fatigue"),
  LYMPHEDEMA("lymphedema"),
  STIFFNESS("stiffness"),
  WEAKNESS("weakness"),
  LOSS_OF_FUNCTION("loss of function"),
  DEFORMITY("deformity"),
  RECURRENCE("return of the disease"),
  INCOMPLETE_TREATMENT("incomplete treatment"),
  REOPERATION("reoperation"),
  CONVERSION("change to a larger operation"),
  RADIATION_EFFECT("radiation effect"),
  SECOND_CANCER("second cancer"),
  LOW_BLOOD_COUNT("low blood count"),
  REJECTION("rejection"),
  EXPULSION("expulsion"),
  INFERTILITY("infertility"),
  EARLY_MENOPAUSE("early menopause"),
  SEXUAL_PROBLEM("sexual problem"),
  PREGNANCY_RISK("risk in a later pregnancy"),
  BIRTH_INJURY("birth injury"),
  MEMORY_PROBLEM("memory problem"),
  EMOTIONAL_EFFECT("emotional effect"),
  VISION_PROBLEM("vision problem"),
  HEARING_PROBLEM("hearing problem"),
  FALSE_RESULT("false result"),
  DEATH("death"),
  OTHER("other");

  private final String label;

  RiskKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
