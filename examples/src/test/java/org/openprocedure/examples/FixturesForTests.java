package org.openprocedure.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.FrequencyBand;

/** For a test author: procedures as fixtures for a program of your own. */
class FixturesForTests {

  /** The program under test: picks the risks that a consent form must name. */
  private static List<String> onConsentForm(Procedure procedure) {
    return procedure.risks().stream()
        .filter(risk -> risk.frequency() != FrequencyBand.VERY_RARE)
        .map(risk -> risk.name())
        .toList();
  }

  @Test
  void theFormNamesNoRiskTwice() {
    for (long seed = 0; seed < 100; seed++) {
      List<String> named = onConsentForm(SampleProcedures.of(seed));
      assertEquals(named.stream().distinct().toList(), named);
    }
  }

  @Test
  void theFormLeavesOutWhatIsVeryRare() {
    Procedure sample = SampleProcedures.of(7);
    Procedure harmless =
        Procedure.builder()
            .from(sample)
            .risks(
                sample.risks().stream()
                    .filter(risk -> risk.frequency() == FrequencyBand.VERY_RARE)
                    .toList())
            .build();
    assertTrue(onConsentForm(harmless).isEmpty());
  }
}
