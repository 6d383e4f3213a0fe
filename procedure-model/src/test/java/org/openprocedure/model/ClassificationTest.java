package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.model.Refusal.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprocedure.model.vocabulary.BodySite;

class ClassificationTest {

  private static final Classification HIP_WITHOUT_PELVIS =
      Classification.builder()
          .addBodySite(BodySite.HIP)
          .addBodySite(BodySite.EYELID)
          .addExcludedSite(BodySite.PELVIS)
          .build();

  @ParameterizedTest
  @CsvSource({
    "HIP, true",
    "LOWER_LIMB, true",
    "WHOLE_BODY, true",
    "EYELID, true",
    "HEAD, true",
    "PELVIS, false",
    "KNEE, false",
    "UPPER_LIMB, false"
  })
  void concernsTheRegionsOfItsSitesThatAreNotExcluded(BodySite region, boolean concerned) {
    assertEquals(concerned, HIP_WITHOUT_PELVIS.concerns(region));
  }

  @Test
  void aRegionDoesNotConcernAllItsParts() {
    Classification leg = Classification.builder().addBodySite(BodySite.LOWER_LIMB).build();

    assertEquals(true, leg.concerns(BodySite.LOWER_LIMB));
    assertEquals(false, leg.concerns(BodySite.KNEE));
  }

  @Test
  void withoutASiteItConcernsNothing() {
    assertEquals(false, Classification.builder().build().concerns(BodySite.WHOLE_BODY));
  }

  @Test
  void aSiteIsNotBothMeantAndExcluded() {
    Classification.Builder both =
        Classification.builder().from(HIP_WITHOUT_PELVIS).addExcludedSite(BodySite.EYELID);

    assertRefused(
        "Classification.excludedSites must not repeat a body site, but holds eyelid", both::build);
  }

  @Test
  void theOrderIsKept() {
    assertEquals("[HIP, EYELID]", HIP_WITHOUT_PELVIS.bodySites().toString());
  }
}
