package org.openprocedure.model.vocabulary;

/**
 * The medical specialty that does a procedure.
 *
 * @since 0.1.0
 */
public enum Specialty implements Term {
  ALLERGY_IMMUNOLOGY("allergy and immunology"),
  ANESTHESIOLOGY("anesthesiology"),
  AUDIOLOGY("audiology"),
  BARIATRIC_SURGERY("bariatric surgery"),
  BREAST_SURGERY("breast surgery"),
  CARDIAC_SURGERY("cardiac surgery"),
  CARDIOLOGY("cardiology"),
  COLORECTAL_SURGERY("colorectal surgery"),
  CRITICAL_CARE("critical care"),
  DENTISTRY("dentistry"),
  DERMATOLOGY("dermatology"),
  EMERGENCY_MEDICINE("emergency medicine"),
  ENDOCRINE_SURGERY("endocrine surgery"),
  GASTROENTEROLOGY("gastroenterology"),
  GENERAL_SURGERY("general surgery"),
  GYNECOLOGIC_ONCOLOGY("gynecologic oncology"),
  GYNECOLOGY("gynecology"),
  HEMATOLOGY_ONCOLOGY("hematology and oncology"),
  HEPATOPANCREATOBILIARY_SURGERY("liver, pancreas and bile duct surgery"),
  INTERVENTIONAL_RADIOLOGY("interventional radiology"),
  NEONATOLOGY("neonatology"),
  NEPHROLOGY("nephrology"),
  NEUROLOGY("neurology"),
  NEUROSURGERY("neurosurgery"),
  NUCLEAR_MEDICINE("nuclear medicine"),
  OBSTETRICS("obstetrics"),
  OPHTHALMOLOGY("ophthalmology"),
  ORAL_MAXILLOFACIAL_SURGERY("oral and maxillofacial surgery"),
  ORTHOPEDIC_SURGERY("orthopedic surgery"),
  OTOLARYNGOLOGY("ear, nose and throat surgery"),
  PAIN_MEDICINE("pain medicine"),
  PEDIATRIC_SURGERY("pediatric surgery"),
  PHYSICAL_MEDICINE_REHABILITATION("physical medicine and rehabilitation"),
  PLASTIC_SURGERY("plastic surgery"),
  PODIATRY("podiatry"),
  PRIMARY_CARE("primary care"),
  PSYCHIATRY("psychiatry"),
  PULMONOLOGY("pulmonology"),
  RADIATION_ONCOLOGY("radiation oncology"),
  RADIOLOGY("radiology"),
  REPRODUCTIVE_MEDICINE("reproductive medicine"),
  SLEEP_MEDICINE("sleep medicine"),
  SPINE_SURGERY("spine surgery"),
  SURGICAL_ONCOLOGY("surgical oncology"),
  THORACIC_SURGERY("thoracic surgery"),
  TRANSPLANT_SURGERY("transplant surgery"),
  UROLOGY("urology"),
  VASCULAR_SURGERY("vascular surgery");

  private final String label;

  Specialty(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
