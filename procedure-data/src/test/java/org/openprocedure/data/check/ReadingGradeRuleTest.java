package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.data.check.RuleFindings.assertFinds;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.Risk;
import org.openprocedure.model.Step;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.Register;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.StepPhase;

/** "Responsibility" has six syllables, so a sentence of n of them reads at 0.39 n + 55.21. */
class ReadingGradeRuleTest {

  @Test
  void goodRecord_isReadable() {
    assertFinds(new ReadingGradeRule(), UnaryOperator.identity());
  }

  @Test
  void hardRecord_isFoundAsAWholeAndBySection() {
    assertEquals(
        List.of(
            "all texts: must read at grade 8.0 or below, but reads at 66.91",
            "summary: must read at grade 10.0 or below, but reads at 66.91"),
        findings(record().summary(hard(30))));
  }

  @Test
  void shortSection_isFoundInTheWholeOnly() {
    assertEquals(
        List.of("all texts: must read at grade 8.0 or below, but reads at 66.52"),
        findings(record().summary(hard(29))));
  }

  @Test
  void partsOfASection_areOneSection() {
    assertEquals(
        List.of(
            "all texts: must read at grade 8.0 or below, but reads at 61.06",
            "steps: must read at grade 10.0 or below, but reads at 61.06"),
        findings(
            record()
                .addStep(Step.of(StepPhase.ACCESS, "Cut", hard(15)))
                .addStep(Step.of(StepPhase.CLOSURE, "Close", hard(15)))));
  }

  @Test
  void whatAPatientDoesNotRead_isLeftOut() {
    assertEquals(
        List.of(),
        findings(
            Procedure.builder()
                .from(Procedure.of("a", hard(40)))
                .addSynonym(Synonym.of(hard(40), Register.CLINICAL))
                .addRisk(
                    Risk.of(
                        RiskKind.INFECTION,
                        hard(40),
                        "Germs can get in.",
                        Severity.MILD,
                        Onset.EARLY))
                .provenance(Provenance.builder().updatePolicy(hard(40)).build())));
  }

  private static Procedure.Builder record() {
    return Procedure.builder().from(Procedure.of("a", "A"));
  }

  private static List<String> findings(Procedure.Builder record) {
    return RuleFindings.of(new ReadingGradeRule(), record.build());
  }

  private static String hard(int words) {
    return "responsibility ".repeat(words).strip() + ".";
  }
}
