package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Fasting;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Source;
import org.openprocedure.model.Span;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.DurationScope;
import org.openprocedure.model.vocabulary.IntakeClass;
import org.openprocedure.model.vocabulary.SourceKind;
import org.openprocedure.model.vocabulary.SpanUnit;

/** Each rule finds the one thing that is broken in a record that is good otherwise. */
class ContentCheckTest {

  private static final Procedure GOOD =
      BundledCatalog.english().find(ProcedureId.of("cryoablation-bone-tumor")).orElseThrow();

  @Test
  void aGoodRecordPasses() {
    assertEquals(List.of(), ContentCheck.findings(GOOD));
  }

  @Test
  void everySectionIsNeeded() {
    assertFinds(p -> p.summary(Optional.empty()), "summary: must be given");
    assertFinds(
        p -> p.steps(GOOD.steps().subList(0, 3)), "steps: must have at least 4 entries, but has 3");
    assertFinds(
        p -> p.synonyms(GOOD.synonyms().subList(0, 3)),
        "synonyms: must have at least 4 entries, but has 3");
    assertFinds(
        p ->
            p.recovery(
                RecoveryPlan.builder()
                    .from(GOOD.recovery())
                    .warningSigns(GOOD.recovery().warningSigns().subList(0, 2))
                    .build()),
        "recovery.warningSigns: must have at least 4 entries, but has 2");
  }

  @Test
  void hardWordsAreFound() {
    String hard =
        "Percutaneous radiofrequency thermocoagulation necessitates comprehensive preprocedural"
            + " multidisciplinary evaluation incorporating histopathological characterization,"
            + " cardiopulmonary optimization, anticoagulation discontinuation, radiological"
            + " localization and individualized anesthesiological consideration throughout.";

    List<ContentFinding> findings = findings(p -> p.summary(hard + " " + hard));

    assertEquals(1, findings.size(), findings.toString());
    assertTrue(
        findings
            .get(0)
            .toString()
            .matches(
                "cryoablation-bone-tumor: summary: must read at grade 10\\.0 or below, but reads at"
                    + " [0-9]{2}\\.[0-9]"),
        findings.toString());
  }

  @Test
  void fastingIsToldByKindOfIntake() {
    assertFinds(
        p -> p.preparation(fasting()),
        "preparation.fasting: must say when to stop clear liquids",
        "preparation.fasting: must say when to stop light meal");
    assertFinds(
        p ->
            p.preparation(
                fasting(
                    Fasting.of(IntakeClass.CLEAR_LIQUIDS, 8),
                    Fasting.of(IntakeClass.LIGHT_MEAL, 4))),
        "preparation.fasting: must say why it asks for more than 2 hours without clear liquids, but"
            + " asks for 8",
        "preparation.fasting: must ask for at least 6 hours without light meal, but asks for 4");
  }

  @Test
  void noCptNumberStandsInARecord() {
    assertFinds(
        p -> p.addCode(CodeMapping.of(CodeSystem.CPT, "00001", CodeMatch.EXACT)),
        "codes: must not hold a CPT number, but holds 00001");
    assertFinds(
        p -> p.addCode(CodeMapping.of(CodeSystem.HCPCS, "D0001", CodeMatch.EXACT)),
        "codes: must not hold a dental (D) code, but holds D0001");
  }

  @Test
  void quantitiesNeedASource() {
    Span exact = Span.of(1, 2, SpanUnit.HOUR);
    ProcedureDuration duration =
        ProcedureDuration.builder()
            .span(exact)
            .scope(DurationScope.PROCEDURE)
            .addDependsOn("size")
            .build();
    Source editorial =
        Source.builder()
            .id("own")
            .kind(SourceKind.EDITORIAL)
            .title("General clinical knowledge")
            .publisher("The authors")
            .addSupport("duration")
            .build();

    assertFinds(
        p -> p.duration(duration).provenance(withoutSupport("duration")),
        "duration: must be supported by a source");
    assertFinds(
        p ->
            p.duration(duration)
                .provenance(
                    Provenance.builder()
                        .from(withoutSupport("duration"))
                        .addSource(editorial)
                        .build()),
        "duration: must be marked as about, because it rests on general knowledge alone");
  }

  @Test
  void linksLeadToWhatIsThereOrPlanned() {
    ProcedureCatalog alone = ProcedureCatalog.of(GOOD);
    ProcedureId target = GOOD.relations().get(0).target();
    Set<ProcedureId> planned =
        Set.copyOf(
            Stream.of(
                    GOOD.relations().stream().map(relation -> relation.target()),
                    GOOD.alternatives().stream().flatMap(a -> a.procedure().stream()),
                    GOOD.scope().includes().stream().flatMap(part -> part.procedure().stream()))
                .flatMap(ids -> ids)
                .toList());

    assertEquals(List.of(), ContentCheck.findings(alone, planned));
    assertTrue(
        ContentCheck.findings(alone, Set.of())
            .contains(
                new ContentFinding(
                    GOOD.id(),
                    "relations",
                    "must lead to a record that is there or planned, but leads to " + target)));
  }

  private static Preparation fasting(Fasting... rules) {
    return Preparation.builder().from(GOOD.preparation()).fasting(List.of(rules)).build();
  }

  private static Provenance withoutSupport(String part) {
    List<Source> sources =
        GOOD.provenance().sources().stream()
            .map(
                source ->
                    Source.builder()
                        .from(source)
                        .supports(
                            source.supports().stream()
                                .map(supported -> supported.equals(part) ? "steps" : supported)
                                .distinct()
                                .toList())
                        .build())
            .toList();
    return Provenance.builder().from(GOOD.provenance()).sources(sources).build();
  }

  private static void assertFinds(
      UnaryOperator<Procedure.Builder> change, String... partsAndMessages) {
    assertEquals(
        List.of(partsAndMessages),
        findings(change).stream().map(found -> found.part() + ": " + found.message()).toList());
  }

  private static List<ContentFinding> findings(UnaryOperator<Procedure.Builder> change) {
    return ContentCheck.findings(change.apply(Procedure.builder().from(GOOD)).build());
  }
}
