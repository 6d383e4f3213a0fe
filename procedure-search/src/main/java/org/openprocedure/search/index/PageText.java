package org.openprocedure.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openprocedure.model.Classification;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Term;

/** The words of a procedure, section by section. */
public final class PageText {

  private final Map<Field, List<String>> texts = new EnumMap<>(Field.class);

  private PageText() {}

  /** Returns the texts of each field that has some. */
  public static Map<Field, List<String>> of(Procedure procedure) {
    PageText page = new PageText();
    page.names(procedure);
    page.classification(procedure.classification());
    page.reasons(procedure);
    page.preparation(procedure.preparation());
    page.operation(procedure);
    page.outcomes(procedure);
    page.recovery(procedure.recovery());
    page.alternatives(procedure);
    page.experience(procedure);
    return page.texts;
  }

  private void names(Procedure procedure) {
    add(Field.NAME, procedure.name());
    if (!procedure.plainName().equals(procedure.name())) {
      add(Field.NAME, procedure.plainName());
    }
    procedure.synonyms().forEach(synonym -> add(Field.SYNONYM, synonym.text()));
    add(Field.SUMMARY, procedure.summary());
    add(Field.SUMMARY, procedure.purpose());
    add(Field.SUMMARY, procedure.scope().text());
  }

  private void classification(Classification classification) {
    classification.category().ifPresent(category -> label(category));
    classification.specialties().forEach(this::label);
    classification.approaches().forEach(this::label);
    classification.bodySites().stream()
        .flatMap(site -> site.withWholes().stream())
        .filter(site -> site != BodySite.WHOLE_BODY)
        .distinct()
        .forEach(this::label);
  }

  private void label(Term term) {
    add(Field.CLASSIFICATION, term.label());
  }

  private void reasons(Procedure procedure) {
    procedure.goals().forEach(goal -> add(Field.REASONS, goal.label()));
    procedure.indications().forEach(indication -> add(Field.REASONS, indication.text()));
    procedure.contraindications().forEach(against -> add(Field.REASONS, against.text()));
  }

  private void preparation(Preparation preparation) {
    add(Field.PREPARATION, preparation.notNeeded());
    preparation.fasting().forEach(fasting -> add(Field.PREPARATION, fasting.text()));
    preparation.medicationChanges().forEach(change -> add(Field.PREPARATION, change.text()));
    preparation.tests().forEach(test -> add(Field.PREPARATION, test.kind().label()));
    preparation.tests().forEach(test -> add(Field.PREPARATION, test.text()));
    preparation.regimens().forEach(regimen -> add(Field.PREPARATION, regimen.text()));
    preparation.arrangements().forEach(arrange -> add(Field.PREPARATION, arrange.text()));
    preparation.instructions().forEach(text -> add(Field.PREPARATION, text));
  }

  private void operation(Procedure procedure) {
    procedure.anesthesia().forEach(option -> add(Field.OPERATION, option.type().label()));
    procedure.anesthesia().forEach(option -> add(Field.OPERATION, option.text()));
    procedure.steps().forEach(step -> add(Field.OPERATION, step.title()));
    procedure.steps().forEach(step -> add(Field.OPERATION, step.text()));
    procedure.equipment().forEach(equipment -> add(Field.OPERATION, equipment.text()));
    procedure.devices().forEach(device -> add(Field.OPERATION, device.text()));
    procedure.team().forEach(member -> add(Field.OPERATION, member.role().label()));
  }

  private void outcomes(Procedure procedure) {
    procedure.risks().forEach(risk -> add(Field.OUTCOMES, risk.name()));
    procedure.risks().forEach(risk -> add(Field.OUTCOMES, risk.text()));
    procedure.benefits().forEach(benefit -> add(Field.OUTCOMES, benefit.text()));
  }

  private void recovery(RecoveryPlan recovery) {
    add(Field.RECOVERY, recovery.notNeeded());
    add(Field.RECOVERY, recovery.stayText());
    recovery.phases().forEach(phase -> add(Field.RECOVERY, phase.text()));
    recovery.milestones().forEach(milestone -> add(Field.RECOVERY, milestone.activity().label()));
    recovery.milestones().forEach(milestone -> add(Field.RECOVERY, milestone.text()));
    recovery.painControl().forEach(text -> add(Field.RECOVERY, text));
    recovery.medicines().forEach(medicine -> add(Field.RECOVERY, medicine.text()));
    recovery.woundCare().forEach(text -> add(Field.RECOVERY, text));
    recovery.selfCare().forEach(text -> add(Field.RECOVERY, text));
    recovery.restrictions().forEach(restriction -> add(Field.RECOVERY, restriction.text()));
    recovery.therapies().forEach(therapy -> add(Field.RECOVERY, therapy.text()));
    recovery.followUps().forEach(followUp -> add(Field.RECOVERY, followUp.text()));
    recovery.warningSigns().forEach(sign -> add(Field.RECOVERY, sign.sign()));
  }

  private void alternatives(Procedure procedure) {
    procedure.alternatives().forEach(alternative -> add(Field.ALTERNATIVES, alternative.name()));
    procedure.alternatives().forEach(alternative -> add(Field.ALTERNATIVES, alternative.text()));
  }

  private void experience(Procedure procedure) {
    procedure.experience().before().forEach(moment -> add(Field.EXPERIENCE, moment.text()));
    procedure.experience().during().forEach(moment -> add(Field.EXPERIENCE, moment.text()));
    procedure.experience().after().forEach(moment -> add(Field.EXPERIENCE, moment.text()));
  }

  private void add(Field field, Optional<String> text) {
    text.ifPresent(present -> add(field, present));
  }

  private void add(Field field, String text) {
    texts.computeIfAbsent(field, any -> new ArrayList<>()).add(text);
  }
}
