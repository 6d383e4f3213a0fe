package org.openprocedure.data.mapping;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.openprocedure.model.Alternative;
import org.openprocedure.model.AnesthesiaOption;
import org.openprocedure.model.Arrangement;
import org.openprocedure.model.Benefit;
import org.openprocedure.model.CareSetting;
import org.openprocedure.model.Classification;
import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Contraindication;
import org.openprocedure.model.Count;
import org.openprocedure.model.Course;
import org.openprocedure.model.CoveragePolicy;
import org.openprocedure.model.Device;
import org.openprocedure.model.Equipment;
import org.openprocedure.model.Experience;
import org.openprocedure.model.Fasting;
import org.openprocedure.model.FollowUp;
import org.openprocedure.model.IncludedPart;
import org.openprocedure.model.Indication;
import org.openprocedure.model.Measure;
import org.openprocedure.model.MedicationChange;
import org.openprocedure.model.Milestone;
import org.openprocedure.model.PatientExperience;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.PreparationTest;
import org.openprocedure.model.Probability;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.Quantity;
import org.openprocedure.model.RecoveryMedicine;
import org.openprocedure.model.RecoveryPhase;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Regimen;
import org.openprocedure.model.Relation;
import org.openprocedure.model.Repeat;
import org.openprocedure.model.Restriction;
import org.openprocedure.model.Risk;
import org.openprocedure.model.Scope;
import org.openprocedure.model.Source;
import org.openprocedure.model.Span;
import org.openprocedure.model.Step;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.TeamMember;
import org.openprocedure.model.Therapy;
import org.openprocedure.model.WarningSign;

/**
 * How one value type becomes an object with members and back: one pair of functions for every form
 * that a record is stored in.
 *
 * @param type the value type
 * @param reader makes a value of an object's members
 * @param writer gives a value's members, in the order in which the reader asks for them
 */
public record Mapping<T>(
    Class<T> type, Function<MemberReader, T> reader, BiConsumer<T, MemberWriter> writer) {

  /** Returns the mappings of all value types of the model that are objects. */
  public static List<Mapping<?>> all() {
    return List.of(
        new Mapping<>(Synonym.class, IdentityMapping::readSynonym, IdentityMapping::writeSynonym),
        new Mapping<>(Code.class, IdentityMapping::readCode, IdentityMapping::writeCode),
        new Mapping<>(
            CodeMapping.class, IdentityMapping::readCodeMapping, IdentityMapping::writeCodeMapping),
        new Mapping<>(Measure.class, MeasureMapping::readMeasure, MeasureMapping::writeMeasure),
        new Mapping<>(Span.class, MeasureMapping::readSpan, MeasureMapping::writeSpan),
        new Mapping<>(Quantity.class, MeasureMapping::readQuantity, MeasureMapping::writeQuantity),
        new Mapping<>(Count.class, MeasureMapping::readCount, MeasureMapping::writeCount),
        new Mapping<>(
            Probability.class, MeasureMapping::readProbability, MeasureMapping::writeProbability),
        new Mapping<>(
            Classification.class,
            ClassificationMapping::readClassification,
            ClassificationMapping::writeClassification),
        new Mapping<>(
            IncludedPart.class,
            ClassificationMapping::readIncludedPart,
            ClassificationMapping::writeIncludedPart),
        new Mapping<>(
            Scope.class, ClassificationMapping::readScope, ClassificationMapping::writeScope),
        new Mapping<>(
            Indication.class, ReasonMapping::readIndication, ReasonMapping::writeIndication),
        new Mapping<>(
            Contraindication.class,
            ReasonMapping::readContraindication,
            ReasonMapping::writeContraindication),
        new Mapping<>(
            Arrangement.class,
            PreparationMapping::readArrangement,
            PreparationMapping::writeArrangement),
        new Mapping<>(
            Fasting.class, PreparationMapping::readFasting, PreparationMapping::writeFasting),
        new Mapping<>(
            MedicationChange.class,
            PreparationMapping::readMedicationChange,
            PreparationMapping::writeMedicationChange),
        new Mapping<>(
            PreparationTest.class,
            PreparationMapping::readPreparationTest,
            PreparationMapping::writePreparationTest),
        new Mapping<>(
            Regimen.class, PreparationMapping::readRegimen, PreparationMapping::writeRegimen),
        new Mapping<>(
            Preparation.class,
            PreparationMapping::readPreparation,
            PreparationMapping::writePreparation),
        new Mapping<>(
            Equipment.class, OperationMapping::readEquipment, OperationMapping::writeEquipment),
        new Mapping<>(
            AnesthesiaOption.class,
            OperationMapping::readAnesthesiaOption,
            OperationMapping::writeAnesthesiaOption),
        new Mapping<>(Repeat.class, OperationMapping::readRepeat, OperationMapping::writeRepeat),
        new Mapping<>(Step.class, OperationMapping::readStep, OperationMapping::writeStep),
        new Mapping<>(Device.class, OperationMapping::readDevice, OperationMapping::writeDevice),
        new Mapping<>(Course.class, OperationMapping::readCourse, OperationMapping::writeCourse),
        new Mapping<>(
            ProcedureDuration.class,
            OperationMapping::readProcedureDuration,
            OperationMapping::writeProcedureDuration),
        new Mapping<>(
            CareSetting.class,
            OperationMapping::readCareSetting,
            OperationMapping::writeCareSetting),
        new Mapping<>(
            TeamMember.class, OperationMapping::readTeamMember, OperationMapping::writeTeamMember),
        new Mapping<>(Risk.class, OutcomeMapping::readRisk, OutcomeMapping::writeRisk),
        new Mapping<>(Benefit.class, OutcomeMapping::readBenefit, OutcomeMapping::writeBenefit),
        new Mapping<>(
            WarningSign.class, RecoveryMapping::readWarningSign, RecoveryMapping::writeWarningSign),
        new Mapping<>(
            RecoveryPhase.class,
            RecoveryMapping::readRecoveryPhase,
            RecoveryMapping::writeRecoveryPhase),
        new Mapping<>(
            Milestone.class, RecoveryMapping::readMilestone, RecoveryMapping::writeMilestone),
        new Mapping<>(
            Restriction.class, RecoveryMapping::readRestriction, RecoveryMapping::writeRestriction),
        new Mapping<>(
            FollowUp.class, RecoveryMapping::readFollowUp, RecoveryMapping::writeFollowUp),
        new Mapping<>(Therapy.class, RecoveryMapping::readTherapy, RecoveryMapping::writeTherapy),
        new Mapping<>(
            RecoveryMedicine.class,
            RecoveryMapping::readRecoveryMedicine,
            RecoveryMapping::writeRecoveryMedicine),
        new Mapping<>(
            RecoveryPlan.class,
            RecoveryMapping::readRecoveryPlan,
            RecoveryMapping::writeRecoveryPlan),
        new Mapping<>(
            Alternative.class, ChoiceMapping::readAlternative, ChoiceMapping::writeAlternative),
        new Mapping<>(
            Experience.class, ChoiceMapping::readExperience, ChoiceMapping::writeExperience),
        new Mapping<>(
            PatientExperience.class,
            ChoiceMapping::readPatientExperience,
            ChoiceMapping::writePatientExperience),
        new Mapping<>(Relation.class, ChoiceMapping::readRelation, ChoiceMapping::writeRelation),
        new Mapping<>(
            CoveragePolicy.class,
            OriginMapping::readCoveragePolicy,
            OriginMapping::writeCoveragePolicy),
        new Mapping<>(Source.class, OriginMapping::readSource, OriginMapping::writeSource),
        new Mapping<>(
            Provenance.class, OriginMapping::readProvenance, OriginMapping::writeProvenance),
        new Mapping<>(
            Procedure.class, ProcedureMapping::readProcedure, ProcedureMapping::writeProcedure));
  }
}
