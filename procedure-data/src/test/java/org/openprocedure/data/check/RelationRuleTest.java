package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Alternative;
import org.openprocedure.model.IncludedPart;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Relation;
import org.openprocedure.model.Scope;
import org.openprocedure.model.vocabulary.AlternativeKind;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.RelationKind;

class RelationRuleTest {

  private static final Procedure RECORD =
      Procedure.builder()
          .from(Procedure.of("record", "Record"))
          .addRelation(Relation.of(RelationKind.SIMILAR_TO, ProcedureId.of("related")))
          .addAlternative(
              Alternative.builder()
                  .kind(AlternativeKind.OTHER_PROCEDURE)
                  .name("Another")
                  .text("Another way.")
                  .procedure(ProcedureId.of("other"))
                  .build())
          .addAlternative(
              Alternative.builder()
                  .kind(AlternativeKind.OBSERVATION)
                  .name("Waiting")
                  .text("Waiting.")
                  .build())
          .scope(
              Scope.builder()
                  .addInclude(
                      IncludedPart.builder()
                          .text("Closing")
                          .occurrence(Occurrence.ALWAYS)
                          .procedure(ProcedureId.of("part"))
                          .build())
                  .addInclude(
                      IncludedPart.builder().text("Washing").occurrence(Occurrence.ALWAYS).build())
                  .build())
          .build();

  @Test
  void linksThatLeadNowhere_areFound() {
    assertEquals(
        List.of(
            "relations: must lead to a record that is there or planned, but leads to related",
            "alternatives: must lead to a record that is there or planned, but leads to other",
            "scope.includes: must lead to a record that is there or planned, but leads to part"),
        RuleFindings.of(new RelationRule(ProcedureCatalog.of(RECORD), Set.of()), RECORD));
  }

  @Test
  void linksToWhatIsThereOrPlanned_areGood() {
    ProcedureCatalog catalog =
        ProcedureCatalog.of(RECORD, Procedure.of("related", "R"), Procedure.of("part", "P"));

    assertEquals(
        List.of(),
        RuleFindings.of(new RelationRule(catalog, Set.of(ProcedureId.of("other"))), RECORD));
  }
}
