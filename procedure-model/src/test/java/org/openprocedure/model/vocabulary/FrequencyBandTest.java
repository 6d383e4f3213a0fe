package org.openprocedure.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyBandTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, VERY_COMMON, COMMON",
    "0.01, COMMON, UNCOMMON",
    "0.001, UNCOMMON, RARE",
    "0.0001, RARE, VERY_RARE"
  })
  void aBoundBelongsToTheMoreFrequentBand(double bound, FrequencyBand at, FrequencyBand below) {
    assertEquals(at, FrequencyBand.of(bound));
    assertEquals(at, FrequencyBand.of(Math.nextUp(bound)));
    assertEquals(below, FrequencyBand.of(Math.nextDown(bound)));
  }

  @Test
  void theEndsBelongToTheOuterBands() {
    assertEquals(FrequencyBand.VERY_COMMON, FrequencyBand.of(1));
    assertEquals(FrequencyBand.VERY_RARE, FrequencyBand.of(0));
    assertEquals(FrequencyBand.VERY_RARE, FrequencyBand.of(Double.MIN_VALUE));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-9, 1.0000001, 100, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoProbabilityHasNoBand(double value) {
    Exception refused = assertThrows(IllegalArgumentException.class, () -> FrequencyBand.of(value));

    assertEquals("probability must be from 0 to 1, but was " + value, refused.getMessage());
  }
}
