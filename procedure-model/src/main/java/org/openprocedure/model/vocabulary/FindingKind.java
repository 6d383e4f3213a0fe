package org.openprocedure.model.vocabulary;

/**
 * What sort of reason speaks for or against a procedure.
 *
 * @since 0.1.0
 */
public enum FindingKind implements Term {
  CONDITION("disease or condition"),
  SYMPTOM("symptom"),
  EXAM_FINDING("found on examination"),
  TEST_RESULT("test result"),
  FAILED_TREATMENT("earlier treatment failed"),
  PREFERENCE("what the person prefers"),
  PATIENT_FACTOR("age, fitness or anatomy"),
  PREGNANCY("pregnancy"),
  INFECTION("infection"),
  ALLERGY("allergy"),
  MEDICATION("medication"),
  IMPLANT("implant"),
  BLEEDING_TENDENCY("bleeding tendency");

  private final String label;

  FindingKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
