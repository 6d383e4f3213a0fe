package org.openprocedure.examples.coldstart;

import java.util.List;

/**
 * The JSON form as plain records without rules, for Jackson databind: what a program would write
 * that reads the same JSON without this library.
 */
final class PlainRecords {

  private PlainRecords() {}

  record Synonym(String text, String register) {}

  record Code(String system, String value) {}

  record CodeMapping(Code code, String match) {}

  record Measure(String name, Quantity quantity) {}

  record Equipment(String kind, String text, String occurrence) {}

  record Arrangement(String kind, String text) {}

  record WarningSign(String sign, String action, String subject) {}

  record Span(Integer min, Integer max, String unit, boolean about) {}

  record Quantity(Double min, Double max, Double below, String unit, boolean about) {}

  record Count(Integer min, Integer max) {}

  record Probability(
      Double min, Double max, String population, Span window, String source, Integer denominator) {}

  record Classification(
      String category,
      List<String> specialties,
      List<String> bodySites,
      String laterality,
      List<String> excludedSites,
      List<String> approaches,
      String invasiveness,
      List<String> urgencies,
      List<String> ageGroups,
      List<String> guidance) {}

  record IncludedPart(String text, String occurrence, String procedure) {}

  record Scope(
      Quantity lesionSize,
      List<String> tissueDepths,
      Count count,
      boolean addOn,
      List<IncludedPart> includes,
      String text) {}

  record Indication(String kind, String certainty, String text) {}

  record Contraindication(String kind, String strength, String text) {}

  record Fasting(String intake, Integer minimumHours, String when, String text) {}

  record MedicationChange(
      String drugClass, String action, Span leadTime, String when, String text) {}

  record PreparationTest(String kind, String purpose, String occurrence, String text) {}

  record Regimen(
      String kind, List<Measure> doses, List<Span> leadTimes, Span duration, String text) {}

  record Preparation(
      String notNeeded,
      List<Fasting> fasting,
      List<MedicationChange> medicationChanges,
      List<PreparationTest> tests,
      List<Regimen> regimens,
      List<Arrangement> arrangements,
      List<String> instructions) {}

  record AnesthesiaOption(String type, String when, String text) {}

  record Repeat(Count count, String what, String until) {}

  record Step(
      String phase,
      String title,
      String text,
      boolean optional,
      String when,
      Repeat repeat,
      Span span,
      List<Measure> measures) {}

  record Device(
      String kind,
      String text,
      String occurrence,
      Span lifetime,
      String mriSafety,
      List<Measure> measures,
      List<String> carryOrTell) {}

  record Course(
      Count sessions,
      Count sessionsPerWeek,
      Span interval,
      Span total,
      boolean lasting,
      List<Measure> measures,
      String text) {}

  record ProcedureDuration(
      Span span, String scope, List<String> dependsOn, Course course, String text) {}

  record CareSetting(String facility, String room, String stay, String occurrence, String when) {}

  record TeamMember(String role, String duty, String occurrence, String when) {}

  record Risk(
      String kind,
      String name,
      String text,
      String frequency,
      Probability probability,
      String severity,
      String onset,
      Span timing,
      String subject) {}

  record Benefit(
      String goal, String text, String strength, String onset, Probability probability) {}

  record RecoveryPhase(String title, Span span, String text) {}

  record Milestone(String activity, Span span, String text) {}

  record Restriction(String kind, Span span, Quantity limit, String text) {}

  record FollowUp(String purpose, Span after, Span every, String text) {}

  record Therapy(String kind, String occurrence, Span span, String text) {}

  record RecoveryMedicine(String drugClass, Span span, boolean lifelong, String text) {}

  record RecoveryPlan(
      String notNeeded,
      Span stay,
      String stayText,
      List<RecoveryPhase> phases,
      List<Milestone> milestones,
      List<String> painControl,
      List<RecoveryMedicine> medicines,
      List<String> woundCare,
      List<String> selfCare,
      List<Restriction> restrictions,
      List<Therapy> therapies,
      List<FollowUp> followUps,
      List<WarningSign> warningSigns) {}

  record Alternative(
      String kind,
      String name,
      String text,
      String role,
      String when,
      List<String> advantages,
      List<String> disadvantages,
      String procedure) {}

  record Experience(
      String subject,
      List<String> awareness,
      List<String> sensations,
      List<String> comfort,
      String text) {}

  record PatientExperience(
      List<Experience> before, List<Experience> during, List<Experience> after) {}

  record Relation(String kind, String target, String text) {}

  record CoveragePolicy(
      String payer,
      String kind,
      String identifier,
      String title,
      String url,
      String effective,
      String ended,
      String text) {}

  record Source(
      String id,
      String kind,
      String title,
      String publisher,
      String url,
      Integer year,
      List<String> supports) {}

  record Provenance(
      String status,
      String version,
      List<String> authors,
      String created,
      String updated,
      String reviewed,
      List<Source> sources,
      String updatePolicy,
      String funding,
      String license) {}

  record Procedure(
      String id,
      String language,
      String name,
      String plainName,
      List<Synonym> synonyms,
      List<CodeMapping> codes,
      Classification classification,
      Scope scope,
      String summary,
      String purpose,
      List<String> goals,
      List<Indication> indications,
      List<Contraindication> contraindications,
      Preparation preparation,
      List<AnesthesiaOption> anesthesia,
      List<Step> steps,
      List<Equipment> equipment,
      List<Device> devices,
      ProcedureDuration duration,
      List<CareSetting> settings,
      List<TeamMember> team,
      List<Risk> risks,
      List<Benefit> benefits,
      RecoveryPlan recovery,
      List<Alternative> alternatives,
      PatientExperience experience,
      List<Relation> relations,
      List<CoveragePolicy> policies,
      Provenance provenance) {}
}
