package org.openprocedure.data.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openprocedure.model.Alternative;
import org.openprocedure.model.PatientExperience;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Invasiveness;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;

/**
 * Every section of the page is filled, as far as it applies to the procedure.
 *
 * <p>Whatever is done, a record says what it is, what for, in which cases, by what means, where, by
 * whom, how long it takes, what it is like, what it brings, and at least one thing that can go
 * wrong. A preparation or a recovery is told, or said not to be needed. More is asked of what does
 * more:
 *
 * <ul>
 *   <li>A simple test (a category of tests, and no more than numbed skin) may have no alternative,
 *       no serious risk, and nothing to recover from; whoever wrote one down would be making it up.
 *   <li>Everything else has 5 risks and 2 alternatives with their two sides, and unless it is said
 *       that none is needed, tests and arrangements before it, and after it a stay, milestones,
 *       restrictions, follow-up and warning signs; after a treatment, care too.
 *   <li>A serious risk is named unless treatment without a scope, a cut or sleep has none.
 *   <li>Operations, treatments through a catheter and births are always recovered from; for them
 *       and for endoscopy there is always somebody who should rather not have it.
 *   <li>Where sleep or sedation is possible, a preparation says what to do with medicines.
 * </ul>
 */
public final class CompletenessRule implements ContentRule {

  private static final Set<Category> TESTS = Set.of(Category.DIAGNOSTIC, Category.IMAGING);
  private static final Set<Category> OPERATIONS =
      Set.of(Category.SURGICAL, Category.INTERVENTIONAL, Category.OBSTETRIC);
  private static final Set<Category> INSIDE_THE_BODY =
      Set.of(Category.SURGICAL, Category.INTERVENTIONAL, Category.ENDOSCOPIC);
  private static final Set<AnesthesiaType> NO_NEEDLE =
      Set.of(AnesthesiaType.NONE, AnesthesiaType.TOPICAL);
  private static final Set<Severity> SERIOUS = Set.of(Severity.SEVERE, Severity.LIFE_THREATENING);

  @Override
  public void check(Procedure procedure, Findings findings) {
    new Section(procedure, findings).all();
  }

  /** The check of one record. */
  private record Section(Procedure procedure, Findings findings) {

    void all() {
      identity();
      reasons();
      preparation(procedure.preparation());
      operation();
      outcomes();
      recovery(procedure.recovery());
      experience(procedure.experience());
      alternatives();
      atLeast(3, "relations", procedure.relations());
      present("provenance.updatePolicy", procedure.provenance().updatePolicy());
      present("provenance.funding", procedure.provenance().funding());
      present("provenance.updated", procedure.provenance().updated());
    }

    private boolean isOneOf(Set<Category> categories) {
      return procedure.classification().category().filter(categories::contains).isPresent();
    }

    private boolean simpleTest() {
      return isOneOf(TESTS)
          && procedure.anesthesia().stream().allMatch(option -> NO_NEEDLE.contains(option.type()));
    }

    /** Without a scope, a cut or sleep. */
    private boolean gentle() {
      return !isOneOf(OPERATIONS)
          && !isOneOf(INSIDE_THE_BODY)
          && !FastingRule.possible(procedure)
          && !procedure.classification().invasiveness().equals(Optional.of(Invasiveness.INVASIVE));
    }

    private void identity() {
      atLeast(4, "synonyms", procedure.synonyms());
      atMost(15, "synonyms", procedure.synonyms());
      present("classification.category", procedure.classification().category());
      atLeast(1, "classification.specialties", procedure.classification().specialties());
      atLeast(1, "classification.bodySites", procedure.classification().bodySites());
      summary();
      present("purpose", procedure.purpose());
      atLeast(1, "goals", procedure.goals());
    }

    private void summary() {
      present("summary", procedure.summary());
      procedure
          .summary()
          .map(text -> Words.sentences(text).size())
          .filter(sentences -> sentences < 2 || sentences > 4)
          .ifPresent(
              sentences ->
                  findings.add("summary", "must have 2 to 4 sentences, but has " + sentences));
    }

    private void reasons() {
      atLeast(3, "indications", procedure.indications());
      if (isOneOf(INSIDE_THE_BODY)) {
        atLeast(1, "contraindications", procedure.contraindications());
      }
    }

    private void preparation(Preparation preparation) {
      if (preparation.equals(Preparation.builder().build())) {
        findings.add("preparation", "must be given, or say that none is needed");
      }
      if (preparation.notNeeded().isEmpty() && !simpleTest()) {
        atLeast(1, "preparation.tests", preparation.tests());
        atLeast(1, "preparation.arrangements", preparation.arrangements());
        if (FastingRule.possible(procedure)) {
          atLeast(1, "preparation.medicationChanges", preparation.medicationChanges());
        }
      }
    }

    private void operation() {
      atLeast(1, "anesthesia", procedure.anesthesia());
      atLeast(4, "steps", procedure.steps());
      atMost(12, "steps", procedure.steps());
      atLeast(1, "equipment", procedure.equipment());
      present("duration", procedure.duration());
      procedure
          .duration()
          .ifPresent(duration -> atLeast(1, "duration.dependsOn", duration.dependsOn()));
      atLeast(1, "settings", procedure.settings());
      atLeast(1, "team", procedure.team());
    }

    private void outcomes() {
      atLeast(simpleTest() ? 1 : 5, "risks", procedure.risks());
      boolean serious =
          procedure.risks().stream()
              .anyMatch(risk -> SERIOUS.contains(risk.severity()) || risk.kind() == RiskKind.DEATH);
      if (!serious && !gentle()) {
        findings.add("risks", "must name the serious ones, but none is severe");
      }
      atLeast(3, "benefits", procedure.benefits());
    }

    private void recovery(RecoveryPlan recovery) {
      if (recovery.equals(RecoveryPlan.builder().build())) {
        findings.add("recovery", "must be given, or say that none is needed");
      }
      if (recovery.notNeeded().isPresent() && isOneOf(OPERATIONS)) {
        findings.add("recovery.notNeeded", "must not be said of an operation or a birth");
      }
      if (recovery.notNeeded().isEmpty() && !simpleTest()) {
        present("recovery.stay", recovery.stay());
        atLeast(4, "recovery.milestones", recovery.milestones());
        atLeast(1, "recovery.restrictions", recovery.restrictions());
        care(recovery);
        atLeast(1, "recovery.followUps", recovery.followUps());
        atLeast(4, "recovery.warningSigns", recovery.warningSigns());
      }
    }

    private void care(RecoveryPlan recovery) {
      if (!isOneOf(TESTS)
          && recovery.painControl().isEmpty()
          && recovery.woundCare().isEmpty()
          && recovery.selfCare().isEmpty()) {
        findings.add("recovery", "must say how to care for pain, a wound or oneself");
      }
    }

    private void alternatives() {
      atLeast(simpleTest() ? 0 : 2, "alternatives", procedure.alternatives());
      for (Alternative alternative : procedure.alternatives()) {
        atLeast(1, "alternatives.advantages", alternative.advantages());
        atLeast(1, "alternatives.disadvantages", alternative.disadvantages());
      }
    }

    private void experience(PatientExperience experience) {
      atLeast(1, "experience.before", experience.before());
      atLeast(1, "experience.during", experience.during());
      atLeast(1, "experience.after", experience.after());
    }

    private void present(String part, Optional<?> value) {
      if (value.isEmpty()) {
        findings.add(part, "must be given");
      }
    }

    private void atLeast(int count, String part, List<?> entries) {
      if (entries.size() < count) {
        findings.add(part, "must have at least " + count + " entries, but has " + entries.size());
      }
    }

    private void atMost(int count, String part, List<?> entries) {
      if (entries.size() > count) {
        findings.add(part, "must have at most " + count + " entries, but has " + entries.size());
      }
    }
  }
}
