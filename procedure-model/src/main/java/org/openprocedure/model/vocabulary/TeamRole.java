package org.openprocedure.model.vocabulary;

import java.util.Optional;

/**
 * The part that a person plays in a procedure.
 *
 * <p>The standard codes are those of HL7 v3 {@code ParticipationFunction}, which lacks most roles
 * outside the operating room.
 *
 * @since 0.1.0
 */
public enum TeamRole implements Term {
  SURGEON("surgeon", "PRISURG"),
  ORTHOPEDIC_SURGEON("orthopedic surgeon", "PRISURG"),
  ORTHOPEDIC_ONCOLOGIST("orthopedic oncologist", "PRISURG"),
  SURGICAL_ONCOLOGIST("surgical oncologist", "PRISURG"),
  GYNECOLOGIC_ONCOLOGIST("gynecologic oncologist", "PRISURG"),
  NEUROSURGEON("neurosurgeon", "PRISURG"),
  PLASTIC_SURGEON("plastic surgeon", ""),
  VASCULAR_SURGEON("vascular surgeon", ""),
  COLORECTAL_SURGEON("colorectal surgeon", ""),
  UROLOGIST("urologist", ""),
  ASSISTANT_SURGEON("assistant surgeon", "FASST"),
  OBSTETRICIAN("obstetrician", ""),
  MIDWIFE("midwife", "MDWF"),
  PEDIATRICIAN("pediatrician", ""),
  ANESTHESIOLOGIST("anesthesiologist", "ANEST"),
  NURSE_ANESTHETIST("nurse anesthetist", "ANRS"),
  INTERVENTIONAL_RADIOLOGIST("interventional radiologist", ""),
  RADIOLOGIST("radiologist", ""),
  NUCLEAR_MEDICINE_PHYSICIAN("nuclear medicine physician", ""),
  CARDIOLOGIST("cardiologist", ""),
  GASTROENTEROLOGIST("gastroenterologist", ""),
  PULMONOLOGIST("pulmonologist", ""),
  NEPHROLOGIST("nephrologist", ""),
  DERMATOLOGIST("dermatologist", ""),
  OPHTHALMOLOGIST("ophthalmologist", ""),
  PSYCHIATRIST("psychiatrist", ""),
  ONCOLOGIST("cancer doctor (oncologist)", ""),
  RADIATION_ONCOLOGIST("radiation oncologist", ""),
  PATHOLOGIST("pathologist", ""),
  DENTIST("dentist", ""),
  PHYSICIAN("doctor", "ATTPHYS"),
  PRIMARY_CARE_PHYSICIAN("primary care doctor", "PCP"),
  SCRUB_NURSE("scrub nurse", "SNRS"),
  CIRCULATING_NURSE("circulating nurse", ""),
  SURGICAL_NURSE("surgical nurse", "NASST"),
  RECOVERY_NURSE("recovery room nurse", ""),
  NURSE("nurse", ""),
  SURGICAL_TECHNOLOGIST("operating room technician", ""),
  RADIOLOGY_TECHNOLOGIST("radiology technologist", ""),
  RADIATION_THERAPIST("radiation therapist", ""),
  SONOGRAPHER("sonographer", ""),
  DIALYSIS_TECHNICIAN("dialysis technician", ""),
  NEUROMONITORING_TECHNOLOGIST("nerve monitoring technologist", ""),
  PERFUSIONIST("heart-lung machine specialist (perfusionist)", ""),
  MEDICAL_PHYSICIST("medical physicist", ""),
  PHYSICAL_THERAPIST("physical therapist", ""),
  PHARMACIST("pharmacist", ""),
  SPECIALIST_NURSE("specialist nurse", ""),
  CHILD_LIFE_SPECIALIST("child life specialist", ""),
  COMPANION("companion of your choice", ""),
  GUARDIAN("parent or guardian", "");

  private final String label;
  private final String participation;

  TeamRole(String label, String participation) {
    this.label = label;
    this.participation = participation;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public Optional<StandardCode> standardCode() {
    return participation.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StandardCode(
                "http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction", participation));
  }
}
