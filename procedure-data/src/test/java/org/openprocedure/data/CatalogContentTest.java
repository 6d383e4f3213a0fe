package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Fasting;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.Relation;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.IntakeClass;
import org.openprocedure.model.vocabulary.Register;
import org.openprocedure.model.vocabulary.RelationKind;
import org.openprocedure.model.vocabulary.ReviewStatus;

class CatalogContentTest {

  private static final Procedure RECORD =
      BundledCatalog.english().find(ProcedureId.of("cryoablation-bone-tumor")).orElseThrow();

  @Test
  void bundledCatalog_meetsTheStandard() {
    assertEquals(
        List.of(), ContentCheck.findings(BundledCatalog.english(), ContentLists.bundled()));
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
            .provenance(
                Provenance.builder().from(RECORD.provenance()).status(ReviewStatus.RETIRED).build())
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
            "cryoablation-bone-tumor: purpose: must read at grade 10.0 or below, but reads at 70.81",
            "cryoablation-bone-tumor: preparation.fasting: must say why it asks for more than 2"
                + " hours without clear liquids, but asks for 12",
            "cryoablation-bone-tumor: codes: must not hold a CPT number, but holds 20983",
            "cryoablation-bone-tumor: provenance.status: must be draft, but is retired"),
        ContentCheck.findings(broken).stream()
            .filter(finding -> !finding.part().equals("all texts"))
            .map(ContentFinding::toString)
            .toList());
  }

  @Test
  void catalog_isCheckedRecordByRecordAndTogether() {
    String sentence = "You may drink water until two hours before you come in for the scan.";
    Procedure first = shared("first", sentence, ProcedureId.of("no-such-record"));
    Procedure second = shared("second", sentence, first.id());

    assertEquals(
        List.of(
            "first: relations: must lead to a record that is there or planned, but leads to"
                + " no-such-record",
            "first: synonyms: must name this procedure, or be listed as ambiguous, but \"Scan\""
                + " stands in 4 records",
            "first: purpose: must share no run of 12 words with another record, but shares 14 with"
                + " second, from \"you may drink water until two hours before you come in for\"",
            "first: purpose: must hold no sentence that stands in more than 3 records, but \"you"
                + " may drink water until two hours before you come in for the scan\" stands in 4",
            "first: all texts: must share at most 0.15 of the runs of 5 words with another record,"
                + " but shares 1.000 with second",
            "second: relations: must lead to a record that leads back, but first has no link to"
                + " this one"),
        together(
                ContentCheck.findings(
                    ProcedureCatalog.of(
                        first, second, shared("third", sentence), shared("fourth", sentence)),
                    ContentLists.none()))
            .filter(line -> line.startsWith("first") || line.startsWith("second: relations"))
            .filter(line -> !line.contains("with third") && !line.contains("with fourth"))
            .toList());
  }

  @Test
  void ownRecords_areComparedWithOthersThatAreNotLookedAt() {
    String passage = "One two three four five six seven eight nine ten eleven twelve.";
    ProcedureCatalog others = ProcedureCatalog.of(shared("other", passage), shared("own", "Old."));
    ProcedureCatalog own = ProcedureCatalog.of(shared("own", passage, ProcedureId.of("other")));

    assertEquals(
        List.of(
            "own: purpose: must share no run of 12 words with another record, but shares 12 with"
                + " other, from \"one two three four five six seven eight nine ten eleven twelve\"",
            "own: all texts: must share at most 0.15 of the runs of 5 words with another record,"
                + " but shares 1.000 with other"),
        together(ContentCheck.findings(own, others, ContentLists.none())).toList());
  }

  @Test
  void medianOfACatalog_isAFindingOfNone() {
    Procedure hard = shared("hard", "Responsibility ".repeat(40).strip() + ".");

    assertEquals(
        List.of(
            ContentFinding.ofCatalog(
                "all texts", "must read at grade 7.0 or below in the median, but read at 70.81")),
        ContentCheck.findings(ProcedureCatalog.of(hard), ContentLists.none()).stream()
            .filter(finding -> finding.procedure().isEmpty())
            .toList());
  }

  @Test
  void finding_isALine() {
    assertEquals(
        "a: goals: must be", ContentFinding.of(ProcedureId.of("a"), "goals", "must be").toString());
    assertEquals(
        "catalogue: goals: must be", ContentFinding.ofCatalog("goals", "must be").toString());
  }

  /** Half a second on two cores; a rule that compares each with each would take minutes. */
  @Test
  void fiveHundredRecords_areComparedInTime() {
    ProcedureCatalog catalog = SampleProcedures.catalog(500);

    assertTimeout(
        Duration.ofSeconds(10), () -> ContentCheck.findings(catalog, ContentLists.none()));
  }

  /** Returns the findings of the rules that look at several records. */
  private static Stream<String> together(List<ContentFinding> findings) {
    return findings.stream()
        .map(ContentFinding::toString)
        .filter(line -> line.matches(".*(another record|leads|listed as|in more than 3).*"));
  }

  private static Procedure shared(String id, String purpose, ProcedureId... targets) {
    return Procedure.builder()
        .from(Procedure.of(id, id))
        .purpose(purpose)
        .synonyms(List.of(Synonym.of("Scan", Register.LAY)))
        .relations(Stream.of(targets).map(to -> Relation.of(RelationKind.SIMILAR_TO, to)).toList())
        .build();
  }
}
