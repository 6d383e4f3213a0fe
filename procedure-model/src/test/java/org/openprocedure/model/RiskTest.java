package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.model.Refusal.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.FrequencyBand;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.Subject;

class RiskTest {

  private static final Probability ONE_TO_FOUR_IN_100 =
      Probability.of(0.01, 0.04, "adults", "registry");

  @Test
  void withoutAFigureTheFrequencyIsNotKnown() {
    assertEquals(FrequencyBand.NOT_KNOWN, infection().frequency());
    assertEquals(Optional.empty(), infection().probability());
  }

  @Test
  void keepsWhatItWasGiven() {
    Risk infection = infection();

    assertEquals(RiskKind.INFECTION, infection.kind());
    assertEquals("Wound infection", infection.name());
    assertEquals("Germs get into the wound.", infection.text());
    assertEquals(Severity.MODERATE, infection.severity());
  }

  @Test
  void aFigureGivesTheFrequency() {
    Risk risk =
        Risk.builder()
            .kind(RiskKind.BLEEDING)
            .name("Bleeding")
            .text("Blood loss that needs treatment.")
            .severity(Severity.SEVERE)
            .onset(Onset.DURING)
            .probability(ONE_TO_FOUR_IN_100)
            .build();

    assertEquals(FrequencyBand.COMMON, risk.frequency());
  }

  @Test
  void aFrequencyCanBeKnownWithoutAFigure() {
    Risk risk = Risk.builder().from(infection()).frequency(FrequencyBand.RARE).build();

    assertEquals(FrequencyBand.RARE, risk.frequency());
  }

  @Test
  void aFrequencyThatAgreesWithTheFigureIsKept() {
    Risk risk = measured(FrequencyBand.COMMON);

    assertEquals(Optional.of(ONE_TO_FOUR_IN_100), risk.probability());
    assertEquals(FrequencyBand.COMMON, risk.frequency());
  }

  @Test
  void aFrequencyThatContradictsTheFigureIsRefused() {
    assertRefused(
        "Risk.frequency must be common, the band of the probability, but was very-rare",
        () -> measured(FrequencyBand.VERY_RARE));
    assertRefused(
        "Risk.frequency must be common, the band of the probability, but was not-known",
        () -> measured(FrequencyBand.NOT_KNOWN));
  }

  @Test
  void concernsThePatientUnlessItSaysOtherwise() {
    Risk toTheBaby = Risk.builder().from(infection()).subject(Subject.NEWBORN).build();

    assertEquals(Subject.PATIENT, infection().subject());
    assertEquals(Subject.NEWBORN, toTheBaby.subject());
  }

  @Test
  void holdsWhenItShows() {
    Span firstWeek = Span.of(5, 10, SpanUnit.DAY);
    Risk risk = Risk.builder().from(infection()).timing(firstWeek).build();

    assertEquals(Onset.EARLY, risk.onset());
    assertEquals(Optional.of(firstWeek), risk.timing());
  }

  @Test
  void anotherFigureBringsItsBand() {
    Probability rare = Probability.of(0.0002, "600 adults", "registry");
    Risk risk = measured(FrequencyBand.COMMON).withProbability(rare);

    assertEquals(FrequencyBand.RARE, risk.frequency());
    assertEquals(Optional.of(rare), risk.probability());
    assertEquals(infection().name(), risk.name());
  }

  private static Risk infection() {
    return Risk.of(
        RiskKind.INFECTION,
        "Wound infection",
        "Germs get into the wound.",
        Severity.MODERATE,
        Onset.EARLY);
  }

  private static Risk measured(FrequencyBand frequency) {
    return Risk.builder()
        .from(infection())
        .probability(ONE_TO_FOUR_IN_100)
        .frequency(frequency)
        .build();
  }
}
