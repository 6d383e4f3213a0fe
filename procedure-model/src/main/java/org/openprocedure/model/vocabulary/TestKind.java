package org.openprocedure.model.vocabulary;

/**
 * A test or assessment before a procedure.
 *
 * @since 0.1.0
 */
public enum TestKind implements Term {
  BLOOD_TEST("blood test"),
  URINE_TEST("urine test"),
  PREGNANCY_TEST("pregnancy test"),
  ECG("heart tracing (ECG)"),
  X_RAY("X-ray"),
  CT("CT scan"),
  MRI("MRI scan"),
  PET("PET scan"),
  BONE_SCAN("bone scan"),
  ULTRASOUND("ultrasound"),
  ECHOCARDIOGRAM("heart ultrasound"),
  BIOPSY("biopsy"),
  ENDOSCOPY("endoscopy"),
  ANGIOGRAM("angiogram"),
  LUNG_FUNCTION("lung function"),
  EXERCISE_TEST("exercise test"),
  HEARING_TEST("hearing test"),
  EYE_TEST("eye test"),
  ALLERGY_TEST("allergy test"),
  INFECTION_SCREEN("infection screen"),
  GENETIC_TEST("genetic test"),
  TISSUE_MATCH("tissue and blood match"),
  BONE_DENSITY("bone density"),
  DENTAL_CHECK("dental check"),
  PHYSICAL_EXAM("physical exam"),
  ANESTHESIA_ASSESSMENT("visit with the anesthesia team"),
  SAFETY_QUESTIONNAIRE("safety questionnaire"),
  MEDICAL_HISTORY("medical history"),
  PSYCHOLOGICAL_ASSESSMENT("psychological assessment"),
  NUTRITION_ASSESSMENT("nutrition assessment"),
  OTHER("other");

  private final String label;

  TestKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
