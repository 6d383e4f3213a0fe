package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

class MutualRelationRuleTest {

  private static final ProcedureId A = ProcedureId.of("a");
  private static final ProcedureId B = ProcedureId.of("b");

  @ParameterizedTest
  @EnumSource(RelationKind.class)
  void relationWithoutAWayBack_isFound(RelationKind kind) {
    assertEquals(
        List.of("relations: must lead to a record that leads back, but b has no link to this one"),
        findings(b().addRelation(Relation.of(kind, ProcedureId.of("c"))), Relation.of(kind, B)));
  }

  @Test
  void twoRelationsToOneRecord_areFoundOnce() {
    assertEquals(
        List.of("relations: must lead to a record that leads back, but b has no link to this one"),
        findings(b(), relation(), Relation.of(RelationKind.REVISION_OF, B)));
  }

  @ParameterizedTest
  @EnumSource(RelationKind.class)
  void relationOfAnyKind_leadsBack(RelationKind kind) {
    assertEquals(List.of(), findings(b().addRelation(Relation.of(kind, A)), relation()));
  }

  @Test
  void alternativeOrPart_leadsBack() {
    assertEquals(
        List.of(),
        findings(
            b().addAlternative(
                    Alternative.builder()
                        .kind(AlternativeKind.OTHER_PROCEDURE)
                        .name("A")
                        .text("A.")
                        .procedure(A)
                        .build()),
            relation()));
    assertEquals(
        List.of(),
        findings(
            b().scope(
                    Scope.builder()
                        .addInclude(
                            IncludedPart.builder()
                                .text("A")
                                .occurrence(Occurrence.ALWAYS)
                                .procedure(A)
                                .build())
                        .build()),
            relation()));
  }

  @Test
  void whatIsNotThere_needNotLeadBack() {
    assertEquals(
        List.of(), findings(b(), Relation.of(RelationKind.SIMILAR_TO, ProcedureId.of("c"))));
  }

  private static Relation relation() {
    return Relation.of(RelationKind.PART_OF, B);
  }

  private static Procedure.Builder b() {
    return Procedure.builder().from(Procedure.of("b", "B"));
  }

  private static List<String> findings(Procedure.Builder b, Relation... relations) {
    Procedure a =
        Procedure.builder().from(Procedure.of("a", "A")).relations(List.of(relations)).build();
    return RuleFindings.of(new MutualRelationRule(ProcedureCatalog.of(a, b.build())), a);
  }
}
