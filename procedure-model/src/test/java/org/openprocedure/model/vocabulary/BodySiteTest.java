package org.openprocedure.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodySiteTest {

  @Test
  void theHipIsPartOfThePelvisAndOfTheLeg() {
    assertEquals(List.of(BodySite.PELVIS, BodySite.LOWER_LIMB), BodySite.HIP.partOf());
    assertTrue(BodySite.HIP.isWithin(BodySite.PELVIS));
    assertTrue(BodySite.HIP.isWithin(BodySite.LOWER_LIMB));
    assertFalse(BodySite.HIP.isWithin(BodySite.UPPER_LIMB));
  }

  @Test
  void aWholeIsNotWithinItsPart() {
    assertFalse(BodySite.PELVIS.isWithin(BodySite.HIP));
    assertFalse(BodySite.WHOLE_BODY.isWithin(BodySite.PELVIS));
  }

  @Test
  void aPartOfAPartIsWithinTheWhole() {
    assertTrue(BodySite.TOE.isWithin(BodySite.LOWER_LIMB));
    assertEquals("[WHOLE_BODY, UPPER_LIMB, HAND, FINGER]", BodySite.FINGER.withWholes().toString());
    assertEquals(
        "[WHOLE_BODY, PELVIS, BACK, BONE, SPINE, SACRUM]", BodySite.SACRUM.withWholes().toString());
  }

  @Test
  void onlyTheWholeBodyIsPartOfNothing() {
    List<BodySite> tops =
        List.of(BodySite.values()).stream().filter(site -> site.partOf().isEmpty()).toList();

    assertEquals(List.of(BodySite.WHOLE_BODY), tops);
  }

  @ParameterizedTest
  @EnumSource
  void everySiteIsWithinItselfAndTheWholeBody(BodySite site) {
    assertTrue(site.isWithin(site));
    assertTrue(site.isWithin(BodySite.WHOLE_BODY));
    assertTrue(site.withWholes().contains(site));
  }

  @ParameterizedTest
  @EnumSource
  void noSiteIsPartOfItself(BodySite site) {
    Set<BodySite> above = new HashSet<>();
    climb(site, above);

    assertFalse(above.contains(site));
  }

  @ParameterizedTest
  @EnumSource
  void beingWithinIsHavingAsAWhole(BodySite site) {
    for (BodySite region : BodySite.values()) {
      assertEquals(site.withWholes().contains(region), site.isWithin(region), region.name());
    }
  }

  private static void climb(BodySite site, Set<BodySite> above) {
    for (BodySite whole : site.partOf()) {
      if (above.add(whole)) {
        climb(whole, above);
      }
    }
  }
}
