package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.openprocedure.model.Refusal.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

class CodeTest {

  @ParameterizedTest
  @CsvSource({
    "ICD_10_PCS, 0FT44ZZ",
    "ICD_10_PCS, HJNPZA9",
    "HCPCS, A0000",
    "HCPCS, V9999",
    "SNOMED_CT, 73211009",
    "SNOMED_CT, 22298006",
    "SNOMED_CT, 80146002",
    "SNOMED_CT, 174041007",
    "SNOMED_CT, 116680003",
    "CPT, 00000",
    "CPT, 0000F",
    "CPT, 0000T",
    "CPT, 0000U",
    "CPT, 0000M",
    "ICD_9_CM, 81",
    "ICD_9_CM, 81.5",
    "ICD_9_CM, 81.54",
    "OPCS_4, J18",
    "OPCS_4, Z18.3"
  })
  void theShapeOfEachSystemHolds(CodeSystem system, String value) {
    assertEquals(value, Code.of(system, value).value());
  }

  @ParameterizedTest
  @CsvSource({
    "ICD_10_PCS, 0FT44Z",
    "ICD_10_PCS, 0FT44ZZZ",
    "ICD_10_PCS, 0FT44ZI",
    "ICD_10_PCS, 0FT44ZO",
    "ICD_10_PCS, 0ft44zz",
    "HCPCS, W0000",
    "HCPCS, A000",
    "HCPCS, A00000",
    "SNOMED_CT, 73211008",
    "SNOMED_CT, 07321100",
    "SNOMED_CT, 12345",
    "SNOMED_CT, 7321100a",
    "CPT, 0000",
    "CPT, 000000",
    "CPT, 0000A",
    "ICD_9_CM, 8",
    "ICD_9_CM, 8154",
    "ICD_9_CM, 81.",
    "ICD_9_CM, 81.547",
    "OPCS_4, J1",
    "OPCS_4, J183",
    "OPCS_4, J18.34"
  })
  void anotherShapeIsRefused(CodeSystem system, String value) {
    assertRefused(
        "Code.value of %s must be %s, but was \"%s\""
            .formatted(system.label(), system.shape(), value),
        () -> Code.of(system, value));
  }

  @Test
  void theRefusalSaysWhatTheSystemAsksFor() {
    assertRefused(
        "Code.value of SNOMED CT must be 6 to 18 digits that end in a Verhoeff check digit, "
            + "but was \"73211008\"",
        () -> Code.of(CodeSystem.SNOMED_CT, "73211008"));
    assertRefused(
        "Code.value of ICD-10-PCS must be 7 characters from 0-9 and A-Z without I and O, "
            + "but was \"\"",
        () -> CodeMapping.of(CodeSystem.ICD_10_PCS, "", CodeMatch.EXACT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"73211009", "22298006", "80146002", "174041007"})
  void everySingleWrongDigitIsCaught(String id) {
    for (int place = 0; place < id.length(); place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String typed = id.substring(0, place) + digit + id.substring(place + 1);
        assertEquals(typed.equals(id), CodeSystem.SNOMED_CT.accepts(typed), typed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"73211009", "22298006", "80146002", "174041007"})
  void everySwapOfNeighborsIsCaught(String id) {
    for (int place = 1; place < id.length(); place++) {
      String typed =
          id.substring(0, place - 1)
              + id.charAt(place)
              + id.charAt(place - 1)
              + id.substring(place + 1);
      assertEquals(typed.equals(id), CodeSystem.SNOMED_CT.accepts(typed), typed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0ft44zz, ICD_10_PCS, 0FT44ZZ",
    "0FT 44ZZ, ICD_10_PCS, 0FT44ZZ",
    "g-0105, HCPCS, G0105",
    "' 73211009 ', SNOMED_CT, 73211009",
    "732 110 09, SNOMED_CT, 73211009",
    "0000t, CPT, 0000T",
    "81.54, ICD_9_CM, 81.54",
    "8154, ICD_9_CM, 81.54",
    "81, ICD_9_CM, 81",
    "j18.3, OPCS_4, J18.3",
    "J183, OPCS_4, J18.3",
    "j18, OPCS_4, J18"
  })
  void aCodeIsKnownHoweverItIsTyped(String typed, CodeSystem system, String value) {
    assertEquals(List.of(new Code(system, value)), Code.candidates(typed));
    assertEquals(Optional.of(new Code(system, value)), Code.candidate(system, typed));
  }

  @Test
  void aTextMayFitSeveralSystems() {
    assertEquals("[ICD-10-PCS 5880005, SNOMED CT 5880005]", Code.candidates("5880005").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "hip", "gall bladder removal", "73211008", "81,54", "é"})
  void wordsAreNoCodes(String words) {
    assertEquals(List.of(), Code.candidates(words));
  }

  @Test
  void aTextThatIsMuchLongerThanAnyCodeIsNotLookedAt() {
    String blanks = " ".repeat(32);

    assertFalse(Code.candidates(blanks + "73211009").isEmpty());
    assertEquals(List.of(), Code.candidates(" " + blanks + "73211009"));
  }

  @Test
  void aCandidateOfAnotherSystemIsNone() {
    assertEquals(Optional.empty(), Code.candidate(CodeSystem.HCPCS, "73211009"));
  }

  @Test
  void printsTheSystemAndTheCode() {
    assertEquals("ICD-10-PCS 0FT44ZZ", Code.of(CodeSystem.ICD_10_PCS, "0FT44ZZ").toString());
  }

  @Test
  void aMappingHoldsTheCodeAndHowItFits() {
    CodeMapping mapping = CodeMapping.of(CodeSystem.OPCS_4, "J18.3", CodeMatch.BROADER);

    assertEquals(Code.of(CodeSystem.OPCS_4, "J18.3"), mapping.code());
    assertEquals(CodeMatch.BROADER, mapping.match());
  }
}
