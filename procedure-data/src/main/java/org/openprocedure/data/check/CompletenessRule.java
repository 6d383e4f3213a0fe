package org.openprocedure.data.check;

import java.util.List;
import java.util.Optional;
import org.openprocedure.model.PatientExperience;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;

/** Every section of the page is filled. */
public final class CompletenessRule implements ContentRule {

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
      atLeast(2, "alternatives", procedure.alternatives());
      procedure
          .alternatives()
          .forEach(
              alternative -> {
                atLeast(1, "alternatives.advantages", alternative.advantages());
                atLeast(1, "alternatives.disadvantages", alternative.disadvantages());
              });
      atLeast(3, "relations", procedure.relations());
      present("provenance.updatePolicy", procedure.provenance().updatePolicy());
      present("provenance.funding", procedure.provenance().funding());
      present("provenance.updated", procedure.provenance().updated());
    }

    private void identity() {
      atLeast(4, "synonyms", procedure.synonyms());
      atMost(15, "synonyms", procedure.synonyms());
      present("classification.category", procedure.classification().category());
      atLeast(1, "classification.specialties", procedure.classification().specialties());
      atLeast(1, "classification.bodySites", procedure.classification().bodySites());
      present("summary", procedure.summary());
      present("purpose", procedure.purpose());
      atLeast(1, "goals", procedure.goals());
    }

    private void reasons() {
      atLeast(3, "indications", procedure.indications());
    }

    private void preparation(Preparation preparation) {
      if (preparation.notNeeded().isEmpty()) {
        atLeast(1, "preparation.tests", preparation.tests());
        atLeast(1, "preparation.arrangements", preparation.arrangements());
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
      atLeast(5, "risks", procedure.risks());
      boolean serious =
          procedure.risks().stream()
              .anyMatch(
                  risk ->
                      risk.severity() == Severity.SEVERE
                          || risk.severity() == Severity.LIFE_THREATENING
                          || risk.kind() == RiskKind.DEATH);
      if (!serious) {
        findings.add("risks", "must name the serious ones, but none is severe");
      }
      atLeast(3, "benefits", procedure.benefits());
    }

    private void recovery(RecoveryPlan recovery) {
      if (recovery.notNeeded().isEmpty()) {
        present("recovery.stay", recovery.stay());
        atLeast(4, "recovery.milestones", recovery.milestones());
        atLeast(1, "recovery.restrictions", recovery.restrictions());
        atLeast(1, "recovery.followUps", recovery.followUps());
        atLeast(4, "recovery.warningSigns", recovery.warningSigns());
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
