package org.openprocedure.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openprocedure.model.Classification;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.vocabulary.BodySite;

/**
 * What a procedure says, in the fields that a full-text index would have.
 *
 * @param names the clinical and the plain name
 * @param synonyms other names
 * @param summary what it is, in a few sentences
 * @param labels specialties, sites and ways in, in words
 * @param body all other sections of the page
 */
public record PageTexts(
    List<String> names,
    List<String> synonyms,
    List<String> summary,
    List<String> labels,
    List<String> body) {

  /** Returns the texts of a procedure. */
  public static PageTexts of(Procedure procedure) {
    List<String> names = new ArrayList<>();
    names.add(procedure.name());
    if (!procedure.plainName().equals(procedure.name())) {
      names.add(procedure.plainName());
    }
    List<String> synonyms = procedure.synonyms().stream().map(synonym -> synonym.text()).toList();
    List<String> summary = new ArrayList<>();
    add(summary, procedure.summary());
    add(summary, procedure.purpose());
    add(summary, procedure.scope().text());
    return new PageTexts(
        names, synonyms, summary, labels(procedure.classification()), body(procedure));
  }

  /** Returns all texts, names first. */
  public List<String> all() {
    List<String> all = new ArrayList<>(names);
    all.addAll(synonyms);
    all.addAll(summary);
    all.addAll(labels);
    all.addAll(body);
    return all;
  }

  private static List<String> labels(Classification facts) {
    List<String> labels = new ArrayList<>();
    facts.category().ifPresent(category -> labels.add(category.label()));
    facts.specialties().forEach(specialty -> labels.add(specialty.label()));
    facts.approaches().forEach(approach -> labels.add(approach.label()));
    facts.bodySites().stream()
        .flatMap(site -> site.withWholes().stream())
        .filter(site -> site != BodySite.WHOLE_BODY)
        .distinct()
        .forEach(site -> labels.add(site.label()));
    return labels;
  }

  private static List<String> body(Procedure page) {
    List<String> body = new ArrayList<>();
    page.goals().forEach(goal -> body.add(goal.label()));
    page.indications().forEach(indication -> add(body, indication.text()));
    page.contraindications().forEach(against -> add(body, against.text()));
    preparation(body, page.preparation());
    page.anesthesia().forEach(option -> body.add(option.type().label()));
    page.anesthesia().forEach(option -> add(body, option.text()));
    page.steps().forEach(step -> body.add(step.title()));
    page.steps().forEach(step -> add(body, step.text()));
    page.equipment().forEach(equipment -> add(body, equipment.text()));
    page.devices().forEach(device -> add(body, device.text()));
    page.team().forEach(member -> body.add(member.role().label()));
    page.risks().forEach(risk -> add(body, risk.name()));
    page.risks().forEach(risk -> add(body, risk.text()));
    page.benefits().forEach(benefit -> add(body, benefit.text()));
    recovery(body, page.recovery());
    page.alternatives().forEach(alternative -> add(body, alternative.name()));
    page.alternatives().forEach(alternative -> add(body, alternative.text()));
    page.experience().before().forEach(moment -> add(body, moment.text()));
    page.experience().during().forEach(moment -> add(body, moment.text()));
    page.experience().after().forEach(moment -> add(body, moment.text()));
    return body;
  }

  private static void preparation(List<String> body, Preparation preparation) {
    add(body, preparation.notNeeded());
    preparation.fasting().forEach(fasting -> add(body, fasting.text()));
    preparation.medicationChanges().forEach(change -> add(body, change.text()));
    preparation.tests().forEach(test -> body.add(test.kind().label()));
    preparation.tests().forEach(test -> add(body, test.text()));
    preparation.regimens().forEach(regimen -> add(body, regimen.text()));
    preparation.arrangements().forEach(arrangement -> add(body, arrangement.text()));
    body.addAll(preparation.instructions());
  }

  private static void recovery(List<String> body, RecoveryPlan recovery) {
    add(body, recovery.notNeeded());
    add(body, recovery.stayText());
    recovery.phases().forEach(phase -> add(body, phase.text()));
    recovery.milestones().forEach(milestone -> body.add(milestone.activity().label()));
    recovery.milestones().forEach(milestone -> add(body, milestone.text()));
    body.addAll(recovery.painControl());
    recovery.medicines().forEach(medicine -> add(body, medicine.text()));
    body.addAll(recovery.woundCare());
    body.addAll(recovery.selfCare());
    recovery.restrictions().forEach(restriction -> add(body, restriction.text()));
    recovery.therapies().forEach(therapy -> add(body, therapy.text()));
    recovery.followUps().forEach(followUp -> add(body, followUp.text()));
    recovery.warningSigns().forEach(sign -> add(body, sign.sign()));
  }

  private static void add(List<String> texts, Optional<String> text) {
    text.ifPresent(texts::add);
  }

  private static void add(List<String> texts, String text) {
    texts.add(text);
  }
}
