package org.openprocedure.data.mapping;

import java.util.List;
import java.util.function.BiConsumer;
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
 * How one value type becomes an object with members and back, for every form that a record is
 * stored in.
 *
 * @param type the value type
 * @param writer gives a value's members, in the order in which the reader asks for them
 */
public record Mapping<T>(Class<T> type, BiConsumer<T, MemberWriter> writer) {

  /**
   * Returns the value of a type that an object's members make.
   *
   * <p>A switch and not a table of functions: a fresh JVM that decodes one record would pay for
   * each function that it links.
   */
  public static <T> T read(Class<T> type, MemberReader in) {
    return type.cast(readAny(type, in));
  }

  private static Object readAny(Class<?> type, MemberReader in) {
    return switch (type.getSimpleName()) {
      case "Synonym" -> IdentityMapping.readSynonym(in);
      case "Code" -> IdentityMapping.readCode(in);
      case "CodeMapping" -> IdentityMapping.readCodeMapping(in);
      case "Measure" -> MeasureMapping.readMeasure(in);
      case "Span" -> MeasureMapping.readSpan(in);
      case "Quantity" -> MeasureMapping.readQuantity(in);
      case "Count" -> MeasureMapping.readCount(in);
      case "Probability" -> MeasureMapping.readProbability(in);
      case "Classification" -> ClassificationMapping.readClassification(in);
      case "IncludedPart" -> ClassificationMapping.readIncludedPart(in);
      case "Scope" -> ClassificationMapping.readScope(in);
      case "Indication" -> ReasonMapping.readIndication(in);
      case "Contraindication" -> ReasonMapping.readContraindication(in);
      case "Arrangement" -> PreparationMapping.readArrangement(in);
      case "Fasting" -> PreparationMapping.readFasting(in);
      case "MedicationChange" -> PreparationMapping.readMedicationChange(in);
      case "PreparationTest" -> PreparationMapping.readPreparationTest(in);
      case "Regimen" -> PreparationMapping.readRegimen(in);
      case "Preparation" -> PreparationMapping.readPreparation(in);
      case "Equipment" -> OperationMapping.readEquipment(in);
      case "AnesthesiaOption" -> OperationMapping.readAnesthesiaOption(in);
      case "Repeat" -> OperationMapping.readRepeat(in);
      case "Step" -> OperationMapping.readStep(in);
      case "Device" -> OperationMapping.readDevice(in);
      case "Course" -> OperationMapping.readCourse(in);
      case "ProcedureDuration" -> OperationMapping.readProcedureDuration(in);
      case "CareSetting" -> OperationMapping.readCareSetting(in);
      case "TeamMember" -> OperationMapping.readTeamMember(in);
      case "Risk" -> OutcomeMapping.readRisk(in);
      case "Benefit" -> OutcomeMapping.readBenefit(in);
      case "WarningSign" -> RecoveryMapping.readWarningSign(in);
      case "RecoveryPhase" -> RecoveryMapping.readRecoveryPhase(in);
      case "Milestone" -> RecoveryMapping.readMilestone(in);
      case "Restriction" -> RecoveryMapping.readRestriction(in);
      case "FollowUp" -> RecoveryMapping.readFollowUp(in);
      case "Therapy" -> RecoveryMapping.readTherapy(in);
      case "RecoveryMedicine" -> RecoveryMapping.readRecoveryMedicine(in);
      case "RecoveryPlan" -> RecoveryMapping.readRecoveryPlan(in);
      case "Alternative" -> ChoiceMapping.readAlternative(in);
      case "Experience" -> ChoiceMapping.readExperience(in);
      case "PatientExperience" -> ChoiceMapping.readPatientExperience(in);
      case "Relation" -> ChoiceMapping.readRelation(in);
      case "CoveragePolicy" -> OriginMapping.readCoveragePolicy(in);
      case "Source" -> OriginMapping.readSource(in);
      case "Provenance" -> OriginMapping.readProvenance(in);
      case "Procedure" -> ProcedureMapping.readProcedure(in);
      default -> throw new IllegalArgumentException("no mapping reads " + type);
    };
  }

  /** Returns the mappings of all value types of the model that are objects. */
  public static List<Mapping<?>> all() {
    return List.of(
        new Mapping<>(Synonym.class, IdentityMapping::writeSynonym),
        new Mapping<>(Code.class, IdentityMapping::writeCode),
        new Mapping<>(CodeMapping.class, IdentityMapping::writeCodeMapping),
        new Mapping<>(Measure.class, MeasureMapping::writeMeasure),
        new Mapping<>(Span.class, MeasureMapping::writeSpan),
        new Mapping<>(Quantity.class, MeasureMapping::writeQuantity),
        new Mapping<>(Count.class, MeasureMapping::writeCount),
        new Mapping<>(Probability.class, MeasureMapping::writeProbability),
        new Mapping<>(Classification.class, ClassificationMapping::writeClassification),
        new Mapping<>(IncludedPart.class, ClassificationMapping::writeIncludedPart),
        new Mapping<>(Scope.class, ClassificationMapping::writeScope),
        new Mapping<>(Indication.class, ReasonMapping::writeIndication),
        new Mapping<>(Contraindication.class, ReasonMapping::writeContraindication),
        new Mapping<>(Arrangement.class, PreparationMapping::writeArrangement),
        new Mapping<>(Fasting.class, PreparationMapping::writeFasting),
        new Mapping<>(MedicationChange.class, PreparationMapping::writeMedicationChange),
        new Mapping<>(PreparationTest.class, PreparationMapping::writePreparationTest),
        new Mapping<>(Regimen.class, PreparationMapping::writeRegimen),
        new Mapping<>(Preparation.class, PreparationMapping::writePreparation),
        new Mapping<>(Equipment.class, OperationMapping::writeEquipment),
        new Mapping<>(AnesthesiaOption.class, OperationMapping::writeAnesthesiaOption),
        new Mapping<>(Repeat.class, OperationMapping::writeRepeat),
        new Mapping<>(Step.class, OperationMapping::writeStep),
        new Mapping<>(Device.class, OperationMapping::writeDevice),
        new Mapping<>(Course.class, OperationMapping::writeCourse),
        new Mapping<>(ProcedureDuration.class, OperationMapping::writeProcedureDuration),
        new Mapping<>(CareSetting.class, OperationMapping::writeCareSetting),
        new Mapping<>(TeamMember.class, OperationMapping::writeTeamMember),
        new Mapping<>(Risk.class, OutcomeMapping::writeRisk),
        new Mapping<>(Benefit.class, OutcomeMapping::writeBenefit),
        new Mapping<>(WarningSign.class, RecoveryMapping::writeWarningSign),
        new Mapping<>(RecoveryPhase.class, RecoveryMapping::writeRecoveryPhase),
        new Mapping<>(Milestone.class, RecoveryMapping::writeMilestone),
        new Mapping<>(Restriction.class, RecoveryMapping::writeRestriction),
        new Mapping<>(FollowUp.class, RecoveryMapping::writeFollowUp),
        new Mapping<>(Therapy.class, RecoveryMapping::writeTherapy),
        new Mapping<>(RecoveryMedicine.class, RecoveryMapping::writeRecoveryMedicine),
        new Mapping<>(RecoveryPlan.class, RecoveryMapping::writeRecoveryPlan),
        new Mapping<>(Alternative.class, ChoiceMapping::writeAlternative),
        new Mapping<>(Experience.class, ChoiceMapping::writeExperience),
        new Mapping<>(PatientExperience.class, ChoiceMapping::writePatientExperience),
        new Mapping<>(Relation.class, ChoiceMapping::writeRelation),
        new Mapping<>(CoveragePolicy.class, OriginMapping::writeCoveragePolicy),
        new Mapping<>(Source.class, OriginMapping::writeSource),
        new Mapping<>(Provenance.class, OriginMapping::writeProvenance),
        new Mapping<>(Procedure.class, ProcedureMapping::writeProcedure));
  }
}
