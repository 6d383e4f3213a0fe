package org.openprocedure.data.mapping;

import org.openprocedure.model.Arrangement;
import org.openprocedure.model.Fasting;
import org.openprocedure.model.Measure;
import org.openprocedure.model.MedicationChange;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.PreparationTest;
import org.openprocedure.model.Regimen;
import org.openprocedure.model.Span;
import org.openprocedure.model.vocabulary.ArrangementKind;
import org.openprocedure.model.vocabulary.DrugClass;
import org.openprocedure.model.vocabulary.IntakeClass;
import org.openprocedure.model.vocabulary.MedicationAction;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.RegimenKind;
import org.openprocedure.model.vocabulary.TestKind;
import org.openprocedure.model.vocabulary.TestPurpose;

/** Member by member: how to get ready. */
public final class PreparationMapping {

  private PreparationMapping() {}

  public static Arrangement readArrangement(MemberReader in) {
    return new Arrangement(in.term("kind", ArrangementKind.class), in.text("text"));
  }

  public static void writeArrangement(Arrangement arrangement, MemberWriter out) {
    out.term("kind", arrangement.kind());
    out.text("text", arrangement.text());
  }

  public static Fasting readFasting(MemberReader in) {
    return Fasting.builder()
        .intake(in.term("intake", IntakeClass.class))
        .minimumHours(in.integer("minimumHours"))
        .when(in.optionalText("when"))
        .text(in.optionalText("text"))
        .build();
  }

  public static void writeFasting(Fasting fasting, MemberWriter out) {
    out.term("intake", fasting.intake());
    out.integer("minimumHours", fasting.minimumHours());
    out.optionalText("when", fasting.when());
    out.optionalText("text", fasting.text());
  }

  public static MedicationChange readMedicationChange(MemberReader in) {
    return MedicationChange.builder()
        .drugClass(in.term("drugClass", DrugClass.class))
        .action(in.term("action", MedicationAction.class))
        .leadTime(in.optionalObject("leadTime", Span.class))
        .when(in.optionalText("when"))
        .text(in.text("text"))
        .build();
  }

  public static void writeMedicationChange(MedicationChange medicationChange, MemberWriter out) {
    out.term("drugClass", medicationChange.drugClass());
    out.term("action", medicationChange.action());
    out.optionalObject("leadTime", medicationChange.leadTime(), MeasureMapping::writeSpan);
    out.optionalText("when", medicationChange.when());
    out.text("text", medicationChange.text());
  }

  public static PreparationTest readPreparationTest(MemberReader in) {
    return PreparationTest.builder()
        .kind(in.term("kind", TestKind.class))
        .purpose(in.term("purpose", TestPurpose.class))
        .occurrence(in.term("occurrence", Occurrence.class))
        .text(in.optionalText("text"))
        .build();
  }

  public static void writePreparationTest(PreparationTest preparationTest, MemberWriter out) {
    out.term("kind", preparationTest.kind());
    out.term("purpose", preparationTest.purpose());
    out.term("occurrence", preparationTest.occurrence());
    out.optionalText("text", preparationTest.text());
  }

  public static Regimen readRegimen(MemberReader in) {
    return Regimen.builder()
        .kind(in.term("kind", RegimenKind.class))
        .doses(in.objects("doses", Measure.class))
        .leadTimes(in.objects("leadTimes", Span.class))
        .duration(in.optionalObject("duration", Span.class))
        .text(in.text("text"))
        .build();
  }

  public static void writeRegimen(Regimen regimen, MemberWriter out) {
    out.term("kind", regimen.kind());
    out.objects("doses", regimen.doses(), MeasureMapping::writeMeasure);
    out.objects("leadTimes", regimen.leadTimes(), MeasureMapping::writeSpan);
    out.optionalObject("duration", regimen.duration(), MeasureMapping::writeSpan);
    out.text("text", regimen.text());
  }

  public static Preparation readPreparation(MemberReader in) {
    return Preparation.builder()
        .notNeeded(in.optionalText("notNeeded"))
        .fasting(in.objects("fasting", Fasting.class))
        .medicationChanges(in.objects("medicationChanges", MedicationChange.class))
        .tests(in.objects("tests", PreparationTest.class))
        .regimens(in.objects("regimens", Regimen.class))
        .arrangements(in.objects("arrangements", Arrangement.class))
        .instructions(in.texts("instructions"))
        .build();
  }

  public static void writePreparation(Preparation preparation, MemberWriter out) {
    out.optionalText("notNeeded", preparation.notNeeded());
    out.objects("fasting", preparation.fasting(), PreparationMapping::writeFasting);
    out.objects(
        "medicationChanges",
        preparation.medicationChanges(),
        PreparationMapping::writeMedicationChange);
    out.objects("tests", preparation.tests(), PreparationMapping::writePreparationTest);
    out.objects("regimens", preparation.regimens(), PreparationMapping::writeRegimen);
    out.objects("arrangements", preparation.arrangements(), PreparationMapping::writeArrangement);
    out.texts("instructions", preparation.instructions());
  }
}
