package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.vocabulary.Register;

class SynonymRuleTest {

  private static final Procedure RECORD = named("a", "Knee scope", "knee-scope", "Knie");

  @Test
  void nameOfTwo_isGood() {
    assertEquals(List.of(), findings(Set.of(), RECORD, named("b", "KNEE SCOPE")));
  }

  @Test
  void nameOfThree_isFoundHoweverItIsSpelled() {
    assertEquals(
        List.of(
            "synonyms: must name this procedure, or be listed as ambiguous, but \"Knee scope\""
                + " stands in 3 records",
            "synonyms: must name this procedure, or be listed as ambiguous, but \"knee-scope\""
                + " stands in 3 records"),
        findings(Set.of(), RECORD, named("b", "KNEE (scope)"), named("c", "knée  scope")));
  }

  @Test
  void listedName_isGood() {
    assertEquals(
        List.of(),
        findings(Set.of("Knee Scope"), RECORD, named("b", "knee scope"), named("c", "knee scope")));
  }

  private static List<String> findings(Set<String> ambiguous, Procedure... records) {
    return RuleFindings.of(new SynonymRule(ProcedureCatalog.of(records), ambiguous), records[0]);
  }

  private static Procedure named(String id, String... synonyms) {
    return Procedure.builder()
        .from(Procedure.of(id, id))
        .synonyms(Stream.of(synonyms).map(text -> Synonym.of(text, Register.LAY)).toList())
        .build();
  }
}
