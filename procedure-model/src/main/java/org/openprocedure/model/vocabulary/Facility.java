package org.openprocedure.model.vocabulary;

import java.util.Optional;

/**
 * The kind of place in which a procedure is done.
 *
 * <p>The standard codes are the place-of-service codes of the US Centers for Medicare &amp;
 * Medicaid Services, where one fits.
 *
 * @since 0.1.0
 */
public enum Facility implements Term {
  INPATIENT("hospital, as an inpatient", "21"),
  OUTPATIENT("hospital outpatient department", "22"),
  OFF_CAMPUS_OUTPATIENT("outpatient department away from the hospital", "19"),
  SURGERY_CENTER("outpatient surgery center", "24"),
  OFFICE("doctor's office", "11"),
  CLINIC("independent clinic", "49"),
  IMAGING_CENTER("imaging center", ""),
  INFUSION_CENTER("infusion center", ""),
  RADIATION_CENTER("radiation treatment center", ""),
  DENTAL_OFFICE("dental office", "11"),
  EMERGENCY_ROOM("emergency room", "23"),
  URGENT_CARE("urgent care clinic", "20"),
  BIRTHING_CENTER("birthing center", "25"),
  DIALYSIS_CENTER("dialysis center", "65"),
  LABORATORY("laboratory", "81"),
  SKILLED_NURSING("skilled nursing facility", "31"),
  HOME("home", "12");

  private final String label;
  private final String placeOfService;

  Facility(String label, String placeOfService) {
    this.label = label;
    this.placeOfService = placeOfService;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public Optional<StandardCode> standardCode() {
    return placeOfService.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StandardCode(
                "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set",
                placeOfService));
  }
}
