package org.openprocedure.model.vocabulary;

import java.util.Optional;

/**
 * The way by which a procedure reaches its place in the body.
 *
 * <p>The standard code is the approach character of ICD-10-PCS (the fifth character of a code of
 * its medical and surgical section) that covers the approach.
 *
 * @since 0.1.0
 */
public enum Approach implements Term {
  OPEN("open cut", '0'),
  PERCUTANEOUS("needle or probe through the skin", '3'),
  LAPAROSCOPIC("keyhole surgery in the belly (laparoscopy)", '4'),
  ARTHROSCOPIC("keyhole surgery in a joint (arthroscopy)", '4'),
  THORACOSCOPIC("keyhole surgery in the chest (thoracoscopy)", '4'),
  ENDOSCOPIC("camera through a natural opening (endoscopy)", '8'),
  TRANSCATHETER("catheter through a blood vessel", '3'),
  INTRAVENOUS("through a vein", '3'),
  TRANSORAL("through the mouth", '7'),
  TRANSNASAL("through the nose", '7'),
  TRANSVAGINAL("through the vagina", '7'),
  TRANSURETHRAL("through the urethra", '8'),
  TRANSANAL("through the anus", '7'),
  EXTERNAL("from outside the body", 'X');

  private final String label;
  private final char pcsApproach;

  Approach(String label, char pcsApproach) {
    this.label = label;
    this.pcsApproach = pcsApproach;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public Optional<StandardCode> standardCode() {
    return Optional.of(
        new StandardCode("http://www.cms.gov/Medicare/Coding/ICD10", String.valueOf(pcsApproach)));
  }
}
