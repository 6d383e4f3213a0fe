package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Fasting;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Relation;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.IntakeClass;
import org.openprocedure.model.vocabulary.RelationKind;

class CatalogContentTest {

  private static final Procedure RECORD =
      BundledCatalog.english().find(ProcedureId.of("cryoablation-bone-tumor")).orElseThrow();

  @Test
  void bundledCatalog_meetsTheStandard() throws IOException {
    assertEquals(List.of(), ContentCheck.findings(BundledCatalog.english(), planned()));
  }

  @Test
  void recordOnItsOwn_isNotAskedWhereItsLinksLead() {
    assertEquals(List.of(), ContentCheck.findings(RECORD));
  }

  @Test
  void everyRule_isApplied() {
    Procedure broken =
        Procedure.builder()
            .from(RECORD)
            .goals(List.of())
            .purpose("Responsibility ".repeat(40).strip() + ".")
            .addCode(CodeMapping.of(CodeSystem.CPT, "20983", CodeMatch.EXACT))
            .preparation(
                Preparation.builder()
                    .from(RECORD.preparation())
                    .addFasting(Fasting.of(IntakeClass.CLEAR_LIQUIDS, 12))
                    .build())
            .build();

    assertEquals(
        List.of(
            "cryoablation-bone-tumor: goals: must have at least 1 entries, but has 0",
            "cryoablation-bone-tumor: purpose: must read at grade 10.0 or below, but reads at 70.8",
            "cryoablation-bone-tumor: preparation.fasting: must say why it asks for more than 2"
                + " hours without clear liquids, but asks for 12",
            "cryoablation-bone-tumor: codes: must not hold a CPT number, but holds 20983"),
        ContentCheck.findings(broken).stream()
            .filter(finding -> !finding.part().equals("all texts"))
            .map(ContentFinding::toString)
            .toList());
  }

  @Test
  void catalog_isCheckedRecordByRecordAndTogether() throws IOException {
    Procedure broken =
        Procedure.builder()
            .from(RECORD)
            .id(ProcedureId.of("broken"))
            .goals(List.of())
            .addRelation(Relation.of(RelationKind.SIMILAR_TO, ProcedureId.of("no-such-record")))
            .addRelation(Relation.of(RelationKind.SIMILAR_TO, RECORD.id()))
            .build();

    assertEquals(
        List.of(
            new ContentFinding(broken.id(), "goals", "must have at least 1 entries, but has 0"),
            new ContentFinding(
                broken.id(),
                "relations",
                "must lead to a record that is there or planned, but leads to no-such-record")),
        ContentCheck.findings(ProcedureCatalog.of(RECORD, broken), planned()));
  }

  private static Set<ProcedureId> planned() throws IOException {
    return Files.readAllLines(Path.of("src/main/catalog/planned.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(ProcedureId::of)
        .collect(Collectors.toSet());
  }
}
