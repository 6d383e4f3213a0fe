package org.openprocedure.data.mapping;

import java.util.Locale;
import java.util.Optional;
import org.openprocedure.model.Alternative;
import org.openprocedure.model.AnesthesiaOption;
import org.openprocedure.model.Benefit;
import org.openprocedure.model.CareSetting;
import org.openprocedure.model.Classification;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Contraindication;
import org.openprocedure.model.CoveragePolicy;
import org.openprocedure.model.Device;
import org.openprocedure.model.Equipment;
import org.openprocedure.model.Indication;
import org.openprocedure.model.PatientExperience;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Relation;
import org.openprocedure.model.Risk;
import org.openprocedure.model.Scope;
import org.openprocedure.model.Step;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.TeamMember;
import org.openprocedure.model.vocabulary.Goal;

/** Member by member: a whole procedure. */
public final class ProcedureMapping {

  private ProcedureMapping() {}

  public static Procedure readProcedure(MemberReader in) {
    Procedure.Builder procedure = Procedure.builder();
    procedure.id(in.parsed("id", TextForm.ID));
    Optional<Locale> language = in.optionalParsed("language", TextForm.LANGUAGE);
    if (language.isPresent()) {
      procedure.language(language.get());
    }
    procedure.name(in.text("name"));
    Optional<String> plainName = in.optionalText("plainName");
    if (plainName.isPresent()) {
      procedure.plainName(plainName.get());
    }
    return procedure
        .synonyms(in.objects("synonyms", Synonym.class))
        .codes(in.objects("codes", CodeMapping.class))
        .classification(
            in.object("classification", Classification.class, Classification.builder().build()))
        .scope(in.object("scope", Scope.class, Scope.builder().build()))
        .summary(in.optionalText("summary"))
        .purpose(in.optionalText("purpose"))
        .goals(in.terms("goals", Goal.class))
        .indications(in.objects("indications", Indication.class))
        .contraindications(in.objects("contraindications", Contraindication.class))
        .preparation(in.object("preparation", Preparation.class, Preparation.builder().build()))
        .anesthesia(in.objects("anesthesia", AnesthesiaOption.class))
        .steps(in.objects("steps", Step.class))
        .equipment(in.objects("equipment", Equipment.class))
        .devices(in.objects("devices", Device.class))
        .duration(in.optionalObject("duration", ProcedureDuration.class))
        .settings(in.objects("settings", CareSetting.class))
        .team(in.objects("team", TeamMember.class))
        .risks(in.objects("risks", Risk.class))
        .benefits(in.objects("benefits", Benefit.class))
        .recovery(in.object("recovery", RecoveryPlan.class, RecoveryPlan.builder().build()))
        .alternatives(in.objects("alternatives", Alternative.class))
        .experience(
            in.object("experience", PatientExperience.class, PatientExperience.builder().build()))
        .relations(in.objects("relations", Relation.class))
        .policies(in.objects("policies", CoveragePolicy.class))
        .provenance(in.object("provenance", Provenance.class, Provenance.builder().build()))
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
