package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprocedure.model.Refusal.assertRefused;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.vocabulary.AlternativeKind;
import org.openprocedure.model.vocabulary.BenefitStrength;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.Register;
import org.openprocedure.model.vocabulary.RelationKind;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.SourceKind;

class ProcedureTest {

  private static final String NO_SOURCE =
      "Procedure 'hip-repair'.provenance must hold the source of every probability, "
          + "but lacks \"registry\"";
  private static final Probability FIGURE = Probability.of(0.02, 0.05, "adults", "registry");

  @Test
  void onlyTheIdAndTheNameAreRequired() {
    assertRefused(
        "Cannot build Procedure, some of required attributes are not set [name]",
        () -> Procedure.builder().id(ProcedureId.of("hip-repair")).build());
    assertRefused(
        "Cannot build Procedure, some of required attributes are not set [id]",
        () -> Procedure.builder().name("Hip repair").build());
  }

  @Test
  void whatIsNotSetIsOpen() {
    Procedure procedure = Procedure.of("hip-repair", "Hip repair");

    assertEquals(Locale.ENGLISH, procedure.language());
    assertEquals("Hip repair", procedure.plainName());
    assertEquals(Classification.builder().build(), procedure.classification());
    assertEquals(Scope.builder().build(), procedure.scope());
    assertEquals(Preparation.builder().build(), procedure.preparation());
    assertEquals(RecoveryPlan.builder().build(), procedure.recovery());
    assertEquals(PatientExperience.builder().build(), procedure.experience());
    assertEquals(Provenance.builder().build(), procedure.provenance());
  }

  @Test
  void whatIsSetIsKept() {
    Procedure procedure =
        hipRepair().language(Locale.FRENCH).plainName("Réparation de la hanche").build();

    assertEquals(Locale.FRENCH, procedure.language());
    assertEquals("Réparation de la hanche", procedure.plainName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-US", "zh-Hant-TW", "es-419", "de-DE-1996"})
  void anyLanguageTagIsALanguage(String tag) {
    Locale language = Locale.forLanguageTag(tag);

    assertEquals(tag, hipRepair().language(language).build().language().toLanguageTag());
  }

  @Test
  void aLocaleThatIsNoLanguageTagIsRefused() {
    Locale twoLetterVariant = new Locale("no", "NO", "NY");
    Locale oneLetter = new Locale("e");

    assertRefused(
        "Procedure 'hip-repair'.language must be a BCP 47 language tag, but was \"\"",
        () -> hipRepair().language(Locale.ROOT).build());
    assertRefused(
        "Procedure 'hip-repair'.language must be a BCP 47 language tag, but was \"no_NO_NY\"",
        () -> hipRepair().language(twoLetterVariant).build());
    assertRefused(
        "Procedure 'hip-repair'.language must be a BCP 47 language tag, but was \"e\"",
        () -> hipRepair().language(oneLetter).build());
  }

  @Test
  void aCodeIsListedOnce() {
    CodeMapping exact = CodeMapping.of(CodeSystem.OPCS_4, "W37.1", CodeMatch.EXACT);
    CodeMapping broader = CodeMapping.of(CodeSystem.OPCS_4, "W37.1", CodeMatch.BROADER);

    assertRefused(
        "Procedure 'hip-repair'.codes must not repeat an entry, but was \"OPCS-4 W37.1\"",
        () -> hipRepair().addCode(exact).addCode(broader).build());
  }

  @Test
  void aSynonymIsListedOnceInWhateverCase() {
    assertRefused(
        "Procedure 'hip-repair'.synonyms must not repeat an entry, but was \"thr\"",
        () ->
            hipRepair()
                .addSynonym(Synonym.of("THR", Register.ABBREVIATION))
                .addSynonym(Synonym.of("Thr", Register.LAY))
                .build());
  }

  @Test
  void aRelationIsListedOnceButKindsMayShareATarget() {
    ProcedureId knee = ProcedureId.of("knee-repair");
    Procedure.Builder builder =
        hipRepair()
            .addRelation(Relation.of(RelationKind.SIMILAR_TO, knee))
            .addRelation(Relation.of(RelationKind.ALTERNATIVE_TO, knee));

    assertEquals(2, builder.build().relations().size());
    assertRefused(
        "Procedure 'hip-repair'.relations must not repeat an entry, "
            + "but was \"similar-to knee-repair\"",
        () -> builder.addRelation(Relation.of(RelationKind.SIMILAR_TO, knee)).build());
  }

  @Test
  void aGoalIsListedOnceAndInOrder() {
    Procedure.Builder builder = hipRepair().addGoal(Goal.RELIEVE_PAIN).addGoal(Goal.CURE);

    assertEquals(List.of(Goal.RELIEVE_PAIN, Goal.CURE), builder.build().goals());
    assertThrows(InvalidProcedureException.class, () -> builder.addGoal(Goal.CURE).build());
  }

  @Test
  void theSourceOfARiskIsInTheProvenance() {
    Procedure.Builder builder = hipRepair().addRisk(measuredRisk());

    assertRefused(NO_SOURCE, builder::build);
    assertEquals(
        FIGURE, builder.provenance(registry()).build().risks().get(0).probability().orElseThrow());
  }

  @Test
  void theSourceOfABenefitIsInTheProvenance() {
    Benefit benefit =
        Benefit.builder()
            .goal(Goal.RELIEVE_PAIN)
            .text("Less pain.")
            .strength(BenefitStrength.LIKELY)
            .probability(FIGURE)
            .build();

    assertRefused(NO_SOURCE, () -> hipRepair().addBenefit(benefit).build());
    assertEquals(
        List.of(benefit),
        hipRepair().addBenefit(benefit).provenance(registry()).build().benefits());
  }

  @Test
  void aRelationLeadsElsewhere() {
    Relation toItself = Relation.of(RelationKind.SIMILAR_TO, ProcedureId.of("hip-repair"));

    assertRefused(elsewhere("relations"), () -> hipRepair().addRelation(toItself).build());
  }

  @Test
  void anAlternativeLeadsElsewhere() {
    Alternative.Builder alternative =
        Alternative.builder()
            .kind(AlternativeKind.OTHER_PROCEDURE)
            .name("Another repair")
            .text("Done in another way.");

    assertRefused(
        elsewhere("alternatives"),
        () -> hipRepair().addAlternative(linked(alternative, "hip-repair")).build());
    assertEquals(
        1, hipRepair().addAlternative(linked(alternative, "fusion")).build().alternatives().size());
  }

  @Test
  void anIncludedPartLeadsElsewhere() {
    IncludedPart part =
        IncludedPart.builder()
            .text("The repair itself")
            .occurrence(Occurrence.ALWAYS)
            .procedure(ProcedureId.of("hip-repair"))
            .build();
    Scope scope = Scope.builder().addInclude(part).build();

    assertRefused(elsewhere("scope"), () -> hipRepair().scope(scope).build());
  }

  private static Procedure.Builder hipRepair() {
    return Procedure.builder().id(ProcedureId.of("hip-repair")).name("Hip repair");
  }

  private static Alternative linked(Alternative.Builder alternative, String id) {
    return alternative.procedure(ProcedureId.of(id)).build();
  }

  private static Risk measuredRisk() {
    return Risk.builder()
        .kind(RiskKind.INFECTION)
        .name("Infection")
        .text("Germs in the wound.")
        .severity(Severity.MODERATE)
        .onset(Onset.EARLY)
        .probability(FIGURE)
        .build();
  }

  private static Provenance registry() {
    return Provenance.builder()
        .addSource(
            Source.builder()
                .id("registry")
                .kind(SourceKind.REGISTRY)
                .title("Yearly report")
                .publisher("A registry")
                .build())
        .build();
  }

  private static String elsewhere(String field) {
    return "Procedure 'hip-repair'."
        + field
        + " must lead to another procedure, but was \"hip-repair\"";
  }
}
