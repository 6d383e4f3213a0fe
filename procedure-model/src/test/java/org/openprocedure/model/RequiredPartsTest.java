package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprocedure.model.Refusal.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprocedure.model.vocabulary.RiskKind;

class RequiredPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alternative       | kind, name, text
          AnesthesiaOption  | type
          Benefit           | goal, text, strength
          CareSetting       | facility
          Contraindication  | kind, strength, text
          CoveragePolicy    | payer, kind, title
          Device            | kind, text
          Experience        | text
          Fasting           | intake, minimumHours
          FollowUp          | purpose, text
          IncludedPart      | text, occurrence
          Indication        | kind, text
          MedicationChange  | drugClass, action, text
          Milestone         | activity, span
          PreparationTest   | kind, purpose, occurrence
          Probability       | min, max, population, source
          Procedure         | id, name
          ProcedureDuration | span, scope
          Quantity          | unit
          RecoveryMedicine  | drugClass, text
          RecoveryPhase     | title, text
          Regimen           | kind, text
          Relation          | kind, target
          Repeat            | what
          Restriction       | kind, text
          Risk              | kind, name, text, severity, onset
          Source            | id, kind, title, publisher
          Span              | unit
          Step              | phase, title, text
          TeamMember        | role
          Therapy           | kind, occurrence, text
          """)
  void whateverIsMissingIsNamed(String type, String parts) throws Exception {
    Object builder = FullValue.builder(Class.forName("org.openprocedure.model." + type));

    assertRefused(
        "Cannot build " + type + ", some of required attributes are not set [" + parts + "]",
        () -> FullValue.build(builder));
  }

  @Test
  void onlyWhatIsMissingIsNamed() {
    assertRefused(
        "Cannot build Risk, some of required attributes are not set [text, severity, onset]",
        () -> Risk.builder().kind(RiskKind.INFECTION).name("infection").build());
  }

  @Test
  void whatIsMissingConcernsNoSingleField() {
    Exception missing =
        assertThrows(InvalidProcedureException.class, () -> Procedure.builder().build());

    assertEquals(Optional.empty(), ((InvalidProcedureException) missing).field());
  }

  @Test
  void aBrokenRuleNamesItsField() {
    InvalidProcedureException broken =
        assertThrows(InvalidProcedureException.class, () -> Procedure.of("hip", ""));

    assertEquals(Optional.of("name"), broken.field());
  }

  @Test
  void everyOtherTypeCanBeLeftOpen() {
    String open =
        ExportedTypes.builtValues().stream()
            .filter(type -> !isRefusedEmpty(type))
            .map(Class::getSimpleName)
            .collect(Collectors.joining(" "));

    assertEquals(
        "Classification Course PatientExperience Preparation Provenance RecoveryPlan Scope", open);
  }

  @Test
  void nullIsRefusedByName() {
    Procedure.Builder builder = Procedure.builder();
    List<Step> steps = Arrays.asList((Step) null);

    assertNullRefused("name", () -> builder.name(null));
    assertNullRefused("steps element", () -> builder.addStep(null));
    assertNullRefused("steps element", () -> builder.steps(steps));
  }

  private static void assertNullRefused(String name, Runnable attempt) {
    assertEquals(name, assertThrows(NullPointerException.class, attempt::run).getMessage());
  }

  private static boolean isRefusedEmpty(Class<?> type) {
    try {
      FullValue.build(FullValue.builder(type));
      return false;
    } catch (InvalidProcedureException e) {
      return true;
    }
  }
}
