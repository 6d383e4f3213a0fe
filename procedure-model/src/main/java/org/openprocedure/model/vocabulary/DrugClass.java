package org.openprocedure.model.vocabulary;

/**
 * A group of medicines that needs thought around a procedure.
 *
 * @since 0.1.0
 */
public enum DrugClass implements Term {
  ANY("all regular medicines"),
  ANTICOAGULANT("blood thinner (anticoagulant)"),
  ANTIPLATELET("blood thinner (antiplatelet)"),
  ASPIRIN("aspirin"),
  NSAID("anti-inflammatory pain reliever"),
  INSULIN("insulin"),
  ORAL_DIABETES_MEDICINE("diabetes tablets"),
  METFORMIN("metformin"),
  SGLT2_INHIBITOR("SGLT2 inhibitor"),
  GLP1_AGONIST("GLP-1 medicine"),
  BLOOD_PRESSURE_MEDICINE("blood pressure medicine"),
  BETA_BLOCKER("beta blocker"),
  DIURETIC("water tablet"),
  STEROID("steroid"),
  IMMUNOSUPPRESSANT("medicine that calms the immune system"),
  CHEMOTHERAPY("cancer drug treatment"),
  HORMONE("hormone"),
  ANTIBIOTIC("antibiotic"),
  CLOT_PREVENTION("medicine to prevent clots"),
  PAIN_RELIEVER("pain reliever"),
  OPIOID("opioid pain reliever"),
  ANTIDEPRESSANT("antidepressant"),
  IRON("iron supplement"),
  HERBAL_SUPPLEMENT("herbal remedy or supplement"),
  EYE_DROPS("eye drops"),
  LAXATIVE("laxative"),
  SEDATIVE("sedative"),
  STOMACH_ACID_REDUCER("stomach acid reducer");

  private final String label;

  DrugClass(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
