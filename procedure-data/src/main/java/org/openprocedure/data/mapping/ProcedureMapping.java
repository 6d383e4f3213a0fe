package org.openprocedure.data.mapping;

import org.openprocedure.model.Classification;
import org.openprocedure.model.PatientExperience;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Scope;
import org.openprocedure.model.vocabulary.Goal;

/** Member by member: a whole procedure. */
public final class ProcedureMapping {

  private ProcedureMapping() {}

  public static Procedure readProcedure(MemberReader in) {
    Procedure.Builder procedure = Procedure.builder();
    procedure.id(in.parsed("id", TextForm.ID));
    in.optionalParsed("language", TextForm.LANGUAGE).ifPresent(procedure::language);
    procedure.name(in.text("name"));
    in.optionalText("plainName").ifPresent(procedure::plainName);
    return procedure
        .synonyms(in.objects("synonyms", IdentityMapping::readSynonym))
        .codes(in.objects("codes", IdentityMapping::readCodeMapping))
        .classification(
            in.object(
                "classification",
                ClassificationMapping::readClassification,
                Classification.builder().build()))
        .scope(in.object("scope", ClassificationMapping::readScope, Scope.builder().build()))
        .summary(in.optionalText("summary"))
        .purpose(in.optionalText("purpose"))
        .goals(in.terms("goals", Goal.class))
        .indications(in.objects("indications", ReasonMapping::readIndication))
        .contraindications(in.objects("contraindications", ReasonMapping::readContraindication))
        .preparation(
            in.object(
                "preparation", PreparationMapping::readPreparation, Preparation.builder().build()))
        .anesthesia(in.objects("anesthesia", OperationMapping::readAnesthesiaOption))
        .steps(in.objects("steps", OperationMapping::readStep))
        .equipment(in.objects("equipment", OperationMapping::readEquipment))
        .devices(in.objects("devices", OperationMapping::readDevice))
        .duration(in.optionalObject("duration", OperationMapping::readProcedureDuration))
        .settings(in.objects("settings", OperationMapping::readCareSetting))
        .team(in.objects("team", OperationMapping::readTeamMember))
        .risks(in.objects("risks", OutcomeMapping::readRisk))
        .benefits(in.objects("benefits", OutcomeMapping::readBenefit))
        .recovery(
            in.object(
                "recovery", RecoveryMapping::readRecoveryPlan, RecoveryPlan.builder().build()))
        .alternatives(in.objects("alternatives", ChoiceMapping::readAlternative))
        .experience(
            in.object(
                "experience",
                ChoiceMapping::readPatientExperience,
                PatientExperience.builder().build()))
        .relations(in.objects("relations", ChoiceMapping::readRelation))
        .policies(in.objects("policies", OriginMapping::readCoveragePolicy))
        .provenance(
            in.object("provenance", OriginMapping::readProvenance, Provenance.builder().build()))
        .build();
  }

  public static void writeProcedure(Procedure procedure, MemberWriter out) {
    out.parsed("id", procedure.id(), TextForm.ID);
    out.derivedParsed("language", procedure.language(), TextForm.LANGUAGE);
    out.text("name", procedure.name());
    out.derivedText("plainName", procedure.plainName());
    out.objects("synonyms", procedure.synonyms(), IdentityMapping::writeSynonym);
    out.objects("codes", procedure.codes(), IdentityMapping::writeCodeMapping);
    out.object(
        "classification",
        procedure.classification(),
        ClassificationMapping::writeClassification,
        Classification.builder().build());
    out.object(
        "scope", procedure.scope(), ClassificationMapping::writeScope, Scope.builder().build());
    out.optionalText("summary", procedure.summary());
    out.optionalText("purpose", procedure.purpose());
    out.terms("goals", procedure.goals());
    out.objects("indications", procedure.indications(), ReasonMapping::writeIndication);
    out.objects(
        "contraindications", procedure.contraindications(), ReasonMapping::writeContraindication);
    out.object(
        "preparation",
        procedure.preparation(),
        PreparationMapping::writePreparation,
        Preparation.builder().build());
    out.objects("anesthesia", procedure.anesthesia(), OperationMapping::writeAnesthesiaOption);
    out.objects("steps", procedure.steps(), OperationMapping::writeStep);
    out.objects("equipment", procedure.equipment(), OperationMapping::writeEquipment);
    out.objects("devices", procedure.devices(), OperationMapping::writeDevice);
    out.optionalObject("duration", procedure.duration(), OperationMapping::writeProcedureDuration);
    out.objects("settings", procedure.settings(), OperationMapping::writeCareSetting);
    out.objects("team", procedure.team(), OperationMapping::writeTeamMember);
    out.objects("risks", procedure.risks(), OutcomeMapping::writeRisk);
    out.objects("benefits", procedure.benefits(), OutcomeMapping::writeBenefit);
    out.object(
        "recovery",
        procedure.recovery(),
        RecoveryMapping::writeRecoveryPlan,
        RecoveryPlan.builder().build());
    out.objects("alternatives", procedure.alternatives(), ChoiceMapping::writeAlternative);
    out.object(
        "experience",
        procedure.experience(),
        ChoiceMapping::writePatientExperience,
        PatientExperience.builder().build());
    out.objects("relations", procedure.relations(), ChoiceMapping::writeRelation);
    out.objects("policies", procedure.policies(), OriginMapping::writeCoveragePolicy);
    out.object(
        "provenance",
        procedure.provenance(),
        OriginMapping::writeProvenance,
        Provenance.builder().build());
  }
}
