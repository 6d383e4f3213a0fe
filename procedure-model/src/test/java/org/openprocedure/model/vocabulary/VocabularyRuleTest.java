package org.openprocedure.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What terms know beside their code and label. */
class VocabularyRuleTest {

  @Test
  void aSpinalIsARegionalAnesthesia() {
    assertTrue(AnesthesiaType.SPINAL.isA(AnesthesiaType.REGIONAL));
    assertTrue(AnesthesiaType.SPINAL.isA(AnesthesiaType.SPINAL));
    assertFalse(AnesthesiaType.REGIONAL.isA(AnesthesiaType.SPINAL));
    assertFalse(AnesthesiaType.SPINAL.isA(AnesthesiaType.SEDATION));
    assertEquals(Optional.of(AnesthesiaType.REGIONAL), AnesthesiaType.SPINAL.broader());
    assertEquals(Optional.empty(), AnesthesiaType.GENERAL.broader());
  }

  @ParameterizedTest
  @CsvSource({
    "CLEAR_LIQUIDS, 2",
    "CARBOHYDRATE_DRINK, 2",
    "BREAST_MILK, 4",
    "INFANT_FORMULA, 6",
    "NON_HUMAN_MILK, 6",
    "LIGHT_MEAL, 6",
    "HEAVY_MEAL, 8"
  })
  void theGuidelineAsksForHoursOfFasting(IntakeClass intake, int hours) {
    assertEquals(OptionalInt.of(hours), intake.guidelineHours());
  }

  @Test
  void theGuidelineKnowsNoBlanketFast() {
    assertEquals(OptionalInt.empty(), IntakeClass.ANYTHING_BY_MOUTH.guidelineHours());
  }

  @Test
  void onlyAClinicianMakesARecordReviewed() {
    assertTrue(ReviewStatus.CLINICIAN_REVIEWED.isReviewed());
    assertFalse(ReviewStatus.DRAFT.isReviewed());
    assertFalse(ReviewStatus.RETIRED.isReviewed());
  }

  @ParameterizedTest
  @CsvSource({
    "MINUTE, PT1M",
    "HOUR, PT1H",
    "DAY, PT24H",
    "WEEK, PT168H",
    "MONTH, PT730H29M6S",
    "YEAR, PT8765H49M12S"
  })
  void aUnitOfTimeHasALength(SpanUnit unit, Duration length) {
    assertEquals(length, unit.duration());
  }

  @ParameterizedTest
  @CsvSource({
    "ICD_10_PCS, 2.16.840.1.113883.6.4, http://www.cms.gov/Medicare/Coding/ICD10",
    "HCPCS, 2.16.840.1.113883.6.285, http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
    "SNOMED_CT, 2.16.840.1.113883.6.96, http://snomed.info/sct",
    "CPT, 2.16.840.1.113883.6.12, http://www.ama-assn.org/go/cpt",
    "ICD_9_CM, 2.16.840.1.113883.6.104, http://hl7.org/fhir/sid/icd-9-cm",
    "OPCS_4, ,"
  })
  void aCodeSystemIsKnownToOthersByTheseNames(CodeSystem system, String oid, String uri) {
    assertEquals(Optional.ofNullable(oid), system.oid());
    assertEquals(Optional.ofNullable(uri), system.uri());
  }
}
