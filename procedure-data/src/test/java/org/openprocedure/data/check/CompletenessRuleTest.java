package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.data.check.RuleFindings.RECORD;
import static org.openprocedure.data.check.RuleFindings.assertFinds;
import static org.openprocedure.data.check.RuleFindings.preparation;
import static org.openprocedure.data.check.RuleFindings.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openprocedure.model.Alternative;
import org.openprocedure.model.AnesthesiaOption;
import org.openprocedure.model.Classification;
import org.openprocedure.model.PatientExperience;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Risk;
import org.openprocedure.model.Step;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Invasiveness;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.Register;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;

class CompletenessRuleTest {

  private static final String NOTHING_KNOWN = ": must be given, or say that none is needed";

  private static final Risk MILD =
      Risk.of(RiskKind.NAUSEA, "Nausea", "You may feel sick.", Severity.MILD, Onset.EARLY);

  @Test
  void goodRecord_isComplete() {
    assertFinds(new CompletenessRule(), UnaryOperator.identity());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"pages", "preparations", "recoveries", "parts"})
  void whatIsMissing_isFound(String finding, UnaryOperator<Procedure.Builder> change) {
    assertFinds(new CompletenessRule(), change, finding);
  }

  @Test
  void whereNothingIsNeeded_nothingIsAskedFor() {
    assertFinds(
        new CompletenessRule(),
        record -> nothingNeeded(record.classification(category(Category.THERAPEUTIC))));
  }

  @ParameterizedTest
  @EnumSource(
      value = Category.class,
      names = {"SURGICAL", "INTERVENTIONAL", "OBSTETRIC"})
  void operation_isRecoveredFrom(Category category) {
    assertFinds(
        new CompletenessRule(),
        record -> nothingNeeded(record.classification(category(category))),
        "recovery.notNeeded: must not be said of an operation or a birth");
  }

  @ParameterizedTest
  @EnumSource(
      value = Category.class,
      names = {"DIAGNOSTIC", "IMAGING"})
  void simpleTest_needsNothingMadeUp(Category category) {
    assertFinds(
        new CompletenessRule(),
        record -> small(category, AnesthesiaType.NONE).apply(record).risks(List.of(MILD)));
    assertFinds(
        new CompletenessRule(),
        record ->
            small(category, AnesthesiaType.TOPICAL)
                .apply(record)
                .preparation(Preparation.builder().addInstruction("Drink water.").build())
                .recovery(RecoveryPlan.builder().addSelfCare("Press on the spot.").build())
                .risks(List.of()),
        atLeast("risks", 1, 0));
  }

  @ParameterizedTest
  @EnumSource(
      value = Category.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DIAGNOSTIC", "IMAGING"})
  void otherThanATest_hasRisksAndAlternatives(Category category) {
    List<String> findings =
        RuleFindings.of(
            new CompletenessRule(), small(category, AnesthesiaType.NONE).apply(record()).build());

    assertTrue(findings.contains(atLeast("risks", 5, 0)), findings::toString);
    assertTrue(findings.contains(atLeast("alternatives", 2, 0)), findings::toString);
  }

  @Test
  void testWithANeedle_isNotSimple() {
    assertFinds(
        new CompletenessRule(),
        record ->
            small(Category.DIAGNOSTIC, AnesthesiaType.LOCAL).apply(record).risks(List.of(MILD)),
        atLeast("risks", 5, 1),
        atLeast("alternatives", 2, 0));
    assertFinds(
        new CompletenessRule(),
        record -> small(Category.IMAGING, AnesthesiaType.SEDATION).apply(record),
        atLeast("risks", 5, 0),
        "risks: must name the serious ones, but none is severe",
        atLeast("alternatives", 2, 0));
  }

  @ParameterizedTest
  @EnumSource(
      value = Category.class,
      names = {"DENTAL", "THERAPEUTIC", "IMAGING", "DIAGNOSTIC"})
  void gentleTreatment_mayHaveNoSeriousRisk(Category category) {
    UnaryOperator<Procedure.Builder> gentle =
        record ->
            record
                .anesthesia(List.of(AnesthesiaOption.of(AnesthesiaType.LOCAL)))
                .classification(category(category))
                .risks(List.of(MILD, MILD, MILD, MILD, MILD));

    assertFinds(new CompletenessRule(), gentle);
    assertFinds(
        new CompletenessRule(),
        record ->
            gentle
                .apply(record)
                .classification(
                    Classification.builder()
                        .from(category(category))
                        .invasiveness(Invasiveness.INVASIVE)
                        .build()),
        "risks: must name the serious ones, but none is severe");
  }

  @ParameterizedTest
  @EnumSource(Category.class)
  void contraindications_areAskedForInsideTheBody(Category category) {
    Set<Category> inside = Set.of(Category.SURGICAL, Category.INTERVENTIONAL, Category.ENDOSCOPIC);

    assertFinds(
        new CompletenessRule(),
        record -> record.classification(category(category)).contraindications(List.of()),
        inside.contains(category)
            ? new String[] {atLeast("contraindications", 1, 0)}
            : new String[0]);
  }

  @Test
  void medicines_areAskedForWhereSedationIsPossible() {
    assertFinds(
        new CompletenessRule(),
        record ->
            preparation(part -> part.medicationChanges(List.of()))
                .apply(record)
                .anesthesia(List.of(AnesthesiaOption.of(AnesthesiaType.LOCAL))));
  }

  @Test
  void nothingKnown_isNotNothingNeeded() {
    assertFinds(
        new CompletenessRule(),
        record ->
            small(Category.IMAGING, AnesthesiaType.NONE)
                .apply(record)
                .risks(List.of(MILD))
                .preparation(Preparation.builder().build())
                .recovery(RecoveryPlan.builder().build()),
        "preparation" + NOTHING_KNOWN,
        "recovery" + NOTHING_KNOWN);
  }

  @Test
  void care_isNotAskedForAfterATest() {
    UnaryOperator<Procedure.Builder> noCare = recovery(CompletenessRuleTest::withoutCare);

    assertFinds(
        new CompletenessRule(),
        record -> noCare.apply(record).classification(category(Category.IMAGING)));
  }

  private static Procedure.Builder record() {
    return Procedure.builder().from(RECORD);
  }

  private static Classification category(Category category) {
    return Classification.builder()
        .from(RECORD.classification())
        .category(category)
        .invasiveness(Optional.empty())
        .build();
  }

  /** Little is done, and nothing is said of what can go wrong or be done instead. */
  private static UnaryOperator<Procedure.Builder> small(Category category, AnesthesiaType type) {
    return record ->
        nothingNeeded(record)
            .classification(category(category))
            .anesthesia(List.of(AnesthesiaOption.of(type)))
            .risks(List.of())
            .contraindications(List.of())
            .alternatives(List.of());
  }

  private static Procedure.Builder nothingNeeded(Procedure.Builder record) {
    return record
        .preparation(Preparation.none("There is nothing to do."))
        .recovery(RecoveryPlan.none("There is nothing to recover from."));
  }

  private static RecoveryPlan.Builder withoutCare(RecoveryPlan.Builder plan) {
    return plan.painControl(List.of()).woundCare(List.of()).selfCare(List.of());
  }

  @ParameterizedTest
  @MethodSource("seriousRisks")
  void oneSeriousRisk_isEnough(Risk serious) {
    assertFinds(
        new CompletenessRule(), record -> record.risks(List.of(MILD, MILD, MILD, MILD, serious)));
  }

  static Stream<Risk> seriousRisks() {
    return Stream.of(
        Risk.builder().from(MILD).severity(Severity.SEVERE).build(),
        Risk.builder().from(MILD).severity(Severity.LIFE_THREATENING).build(),
        Risk.builder().from(MILD).kind(RiskKind.DEATH).build());
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        missing("summary: must be given", record -> record.summary(Optional.empty())),
        missing(
            "summary: must have 2 to 4 sentences, but has 1",
            record -> record.summary("It is one sentence of 1.5 lines.")),
        missing(
            "summary: must have 2 to 4 sentences, but has 5",
            record -> record.summary("One. Two! Three? Four. Five.")),
        missing("purpose: must be given", record -> record.purpose(Optional.empty())),
        missing(atLeast("goals", 1, 0), record -> record.goals(List.of())),
        missing(atLeast("synonyms", 4, 3), record -> record.synonyms(synonyms(3))),
        missing(
            "synonyms: must have at most 15 entries, but has 16",
            record -> record.synonyms(synonyms(16))),
        missing(
            atLeast("indications", 3, 2),
            record -> record.indications(RECORD.indications().subList(0, 2))),
        missing(atLeast("anesthesia", 1, 0), record -> record.anesthesia(List.of())),
        missing(atLeast("steps", 4, 3), record -> record.steps(steps(3))),
        missing(
            "steps: must have at most 12 entries, but has 13", record -> record.steps(steps(13))),
        missing(atLeast("equipment", 1, 0), record -> record.equipment(List.of())),
        missing("duration: must be given", record -> record.duration(Optional.empty())),
        missing(atLeast("settings", 1, 0), record -> record.settings(List.of())),
        missing(atLeast("team", 1, 0), record -> record.team(List.of())),
        missing(
            atLeast("risks", 5, 4),
            record ->
                record.risks(List.of(MILD, MILD, MILD, seriousRisks().findFirst().orElseThrow()))),
        missing(
            "risks: must name the serious ones, but none is severe",
            record -> record.risks(List.of(MILD, MILD, MILD, MILD, MILD))),
        missing(
            atLeast("benefits", 3, 2), record -> record.benefits(RECORD.benefits().subList(0, 2))),
        missing(
            atLeast("alternatives", 2, 1),
            record -> record.alternatives(RECORD.alternatives().subList(0, 1))),
        missing(
            atLeast("relations", 3, 2),
            record -> record.relations(RECORD.relations().subList(0, 2))));
  }

  static Stream<Arguments> preparations() {
    return Stream.of(
        missing(atLeast("preparation.tests", 1, 0), preparation(part -> part.tests(List.of()))),
        missing(
            atLeast("preparation.medicationChanges", 1, 0),
            preparation(part -> part.medicationChanges(List.of()))),
        missing(
            atLeast("preparation.arrangements", 1, 0),
            preparation(part -> part.arrangements(List.of()))));
  }

  static Stream<Arguments> recoveries() {
    RecoveryPlan plan = RECORD.recovery();
    return Stream.of(
        missing(
            "recovery: must say how to care for pain, a wound or oneself",
            recovery(CompletenessRuleTest::withoutCare)),
        missing("recovery.stay: must be given", recovery(part -> part.stay(Optional.empty()))),
        missing(
            atLeast("recovery.milestones", 4, 3),
            recovery(part -> part.milestones(plan.milestones().subList(0, 3)))),
        missing(
            atLeast("recovery.restrictions", 1, 0), recovery(part -> part.restrictions(List.of()))),
        missing(atLeast("recovery.followUps", 1, 0), recovery(part -> part.followUps(List.of()))),
        missing(
            atLeast("recovery.warningSigns", 4, 3),
            recovery(part -> part.warningSigns(plan.warningSigns().subList(0, 3)))));
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        missing(
            "classification.category: must be given",
            classification(part -> part.category(Optional.empty()))),
        missing(
            atLeast("classification.specialties", 1, 0),
            classification(part -> part.specialties(List.of()))),
        missing(
            atLeast("classification.bodySites", 1, 0),
            classification(part -> part.bodySites(List.of()))),
        missing(
            atLeast("duration.dependsOn", 1, 0),
            record ->
                record.duration(
                    ProcedureDuration.builder()
                        .from(RECORD.duration().orElseThrow())
                        .dependsOn(List.of())
                        .build())),
        missing(
            atLeast("alternatives.advantages", 1, 0),
            lastAlternative(part -> part.advantages(List.of()))),
        missing(
            atLeast("alternatives.disadvantages", 1, 0),
            lastAlternative(part -> part.disadvantages(List.of()))),
        missing(atLeast("experience.before", 1, 0), experience(part -> part.before(List.of()))),
        missing(atLeast("experience.during", 1, 0), experience(part -> part.during(List.of()))),
        missing(atLeast("experience.after", 1, 0), experience(part -> part.after(List.of()))),
        missing(
            "provenance.updatePolicy: must be given",
            provenance(part -> part.updatePolicy(Optional.empty()))),
        missing(
            "provenance.funding: must be given",
            provenance(part -> part.funding(Optional.empty()))),
        missing(
            "provenance.updated: must be given",
            provenance(part -> part.updated(Optional.empty()))));
  }

  private static Arguments missing(String finding, UnaryOperator<Procedure.Builder> change) {
    return Arguments.of(finding, change);
  }

  private static String atLeast(String part, int fewest, int found) {
    return part + ": must have at least " + fewest + " entries, but has " + found;
  }

  private static List<Synonym> synonyms(int count) {
    return Stream.iterate(1, number -> number + 1)
        .limit(count)
        .map(number -> Synonym.of("name " + number, Register.LAY))
        .toList();
  }

  private static List<Step> steps(int count) {
    return Stream.generate(() -> RECORD.steps().get(0)).limit(count).toList();
  }

  private static UnaryOperator<Procedure.Builder> classification(
      UnaryOperator<Classification.Builder> change) {
    return record ->
        record.classification(
            change.apply(Classification.builder().from(RECORD.classification())).build());
  }

  private static UnaryOperator<Procedure.Builder> experience(
      UnaryOperator<PatientExperience.Builder> change) {
    return record ->
        record.experience(
            change.apply(PatientExperience.builder().from(RECORD.experience())).build());
  }

  private static UnaryOperator<Procedure.Builder> provenance(
      UnaryOperator<Provenance.Builder> change) {
    return record ->
        record.provenance(change.apply(Provenance.builder().from(RECORD.provenance())).build());
  }

  private static UnaryOperator<Procedure.Builder> lastAlternative(
      UnaryOperator<Alternative.Builder> change) {
    List<Alternative> alternatives = new ArrayList<>(RECORD.alternatives());
    Alternative last = alternatives.remove(alternatives.size() - 1);
    alternatives.add(change.apply(Alternative.builder().from(last)).build());
    return record -> record.alternatives(alternatives);
  }
}
