package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.model.Refusal.assertRefused;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.vocabulary.PolicyKind;

class CoveragePolicyTest {

  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  @Test
  void doesNotEndBeforeItBegins() {
    assertRefused(
        "CoveragePolicy.ended must not be before effective (2024-06-01), but was 2024-01-01",
        () -> policy().effective(JUNE).ended(JANUARY).build());
  }

  @Test
  void mayEndOnTheDayItBegins() {
    CoveragePolicy policy = policy().effective(JUNE).ended(JUNE).build();

    assertEquals(policy.effective(), policy.ended());
  }

  @Test
  void eitherDayCanBeLeftOut() {
    assertEquals(Optional.of(JUNE), policy().effective(JUNE).build().effective());
    assertEquals(Optional.of(JANUARY), policy().ended(JANUARY).build().ended());
  }

  @ParameterizedTest
  @ValueSource(ints = {1799, 2201})
  void daysAreOfOurTimes(int year) {
    LocalDate day = LocalDate.of(year, 6, 1);
    String rule = " must be in the years 1800 to 2200, but was " + day;

    assertRefused("CoveragePolicy.effective" + rule, () -> policy().effective(day).build());
    assertRefused("CoveragePolicy.ended" + rule, () -> policy().ended(day).build());
  }

  @Test
  void isPublishedOnTheWeb() {
    assertRefused(
        "CoveragePolicy.url must be an http or https address of at most 2000 characters, "
            + "but was \"urn:isbn:0\"",
        () -> policy().url(URI.create("urn:isbn:0")).build());
  }

  @Test
  void keepsThePayersNumber() {
    CoveragePolicy policy = policy().identifier("P-7").text("Pain for six months.").build();

    assertEquals(Optional.of("P-7"), policy.identifier());
    assertEquals(PolicyKind.MEDICAL_POLICY, policy.kind());
    assertEquals(Optional.of("Pain for six months."), policy.text());
  }

  private static CoveragePolicy.Builder policy() {
    return CoveragePolicy.builder()
        .payer("A health plan")
        .kind(PolicyKind.MEDICAL_POLICY)
        .title("Hip replacement");
  }
}
