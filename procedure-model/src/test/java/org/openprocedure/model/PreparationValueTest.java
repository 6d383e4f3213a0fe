package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.openprocedure.model.Refusal.assertRefused;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.vocabulary.ArrangementKind;
import org.openprocedure.model.vocabulary.DrugClass;
import org.openprocedure.model.vocabulary.IntakeClass;
import org.openprocedure.model.vocabulary.MedicationAction;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.RegimenKind;
import org.openprocedure.model.vocabulary.TestKind;
import org.openprocedure.model.vocabulary.TestPurpose;

class PreparationValueTest {

  @Test
  void noPreparationSaysWhy() {
    Preparation none = Preparation.none("There is no time for it.");

    assertEquals(Optional.of("There is no time for it."), none.notNeeded());
    assertNotEquals(none, Preparation.builder().build());
  }

  @ParameterizedTest
  @MethodSource("everyOtherField")
  void noPreparationExcludesEveryOtherField(UnaryOperator<Preparation.Builder> filled) {
    Preparation.Builder builder = Preparation.builder().notNeeded("There is no time for it.");

    assertRefused(
        "Preparation.notNeeded excludes every other field, but some are filled",
        () -> filled.apply(builder).build());
  }

  static Stream<UnaryOperator<Preparation.Builder>> everyOtherField() {
    return Stream.of(
        preparation -> preparation.addFasting(Fasting.of(IntakeClass.LIGHT_MEAL, 6)),
        preparation -> preparation.addMedicationChange(stopBloodThinner()),
        preparation -> preparation.addTest(bloodTest()),
        preparation -> preparation.addRegimen(skinWash()),
        preparation ->
            preparation.addArrangement(Arrangement.of(ArrangementKind.RIDE_HOME, "A ride.")),
        preparation -> preparation.addInstruction("Leave jewelry at home."));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -2, 73})
  void fastingLastsFromOneHourToThreeDays(int hours) {
    assertRefused(
        "Fasting.minimumHours must be from 1 to 72, but was " + hours,
        () -> Fasting.of(IntakeClass.CLEAR_LIQUIDS, hours));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 72})
  void theBoundsOfFastingAreAllowed(int hours) {
    assertEquals(hours, Fasting.of(IntakeClass.CLEAR_LIQUIDS, hours).minimumHours());
  }

  @Test
  void aTestHoldsWhatItIsFor() {
    PreparationTest test = bloodTest();

    assertEquals(TestKind.BLOOD_TEST, test.kind());
    assertEquals(TestPurpose.ASSESS_FITNESS, test.purpose());
    assertEquals(Occurrence.USUALLY, test.occurrence());
  }

  private static PreparationTest bloodTest() {
    return PreparationTest.of(TestKind.BLOOD_TEST, TestPurpose.ASSESS_FITNESS, Occurrence.USUALLY);
  }

  private static Regimen skinWash() {
    return Regimen.builder().kind(RegimenKind.SKIN_WASH).text("Wash the evening before.").build();
  }

  private static MedicationChange stopBloodThinner() {
    return MedicationChange.builder()
        .drugClass(DrugClass.ANTICOAGULANT)
        .action(MedicationAction.STOP)
        .text("Stop when your care team says so.")
        .build();
  }
}
