package org.openprocedure.search;

import java.util.List;
import org.openprocedure.model.AnesthesiaOption;
import org.openprocedure.model.CareSetting;
import org.openprocedure.model.Classification;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Relation;
import org.openprocedure.model.Span;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.DurationScope;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.Register;
import org.openprocedure.model.vocabulary.RelationKind;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.Stay;

/** Seven short procedures whose facts are easy to keep in mind; the last has none. */
final class SmallCatalog {

  static final Procedure KNEE_REPLACEMENT =
      titled("knee-replacement", "Total knee arthroplasty", "Knee replacement")
          .addSynonym(Synonym.of("TKA", Register.ABBREVIATION))
          .addSynonym(Synonym.of("new knee joint", Register.LAY))
          .addCode(CodeMapping.of(CodeSystem.ICD_10_PCS, "0SRC0JZ", CodeMatch.NARROWER))
          .addCode(CodeMapping.of(CodeSystem.HCPCS, "C1776", CodeMatch.RELATED))
          .classification(
              kind(Category.SURGICAL, Specialty.ORTHOPEDIC_SURGERY)
                  .addBodySite(BodySite.KNEE)
                  .addApproach(Approach.OPEN)
                  .build())
          .addAnesthesia(AnesthesiaOption.of(AnesthesiaType.SPINAL))
          .addAnesthesia(AnesthesiaOption.of(AnesthesiaType.GENERAL))
          .addSetting(place(Facility.INPATIENT, Stay.OVERNIGHT))
          .addSetting(place(Facility.SURGERY_CENTER, Stay.SAME_DAY))
          .duration(takes(Span.of(60, 120, SpanUnit.MINUTE)))
          .build();

  static final Procedure KNEE_ARTHROSCOPY =
      titled("knee-arthroscopy", "Knee arthroscopy", "Keyhole look into the knee")
          .classification(
              kind(Category.ENDOSCOPIC, Specialty.ORTHOPEDIC_SURGERY)
                  .addBodySite(BodySite.KNEE)
                  .addApproach(Approach.ARTHROSCOPIC)
                  .build())
          .addAnesthesia(AnesthesiaOption.of(AnesthesiaType.NERVE_BLOCK))
          .addSetting(place(Facility.SURGERY_CENTER, Stay.SAME_DAY))
          .duration(takes(Span.upTo(1, SpanUnit.HOUR)))
          .addRelation(link(RelationKind.CONVERTS_TO, "knee-replacement"))
          .build();

  static final Procedure GALLBLADDER_REMOVAL =
      titled(
              "gallbladder-removal",
              "Laparoscopic cholecystectomy",
              "Keyhole removal of the gallbladder")
          .addSynonym(Synonym.of("lap chole", Register.ABBREVIATION))
          .addCode(CodeMapping.of(CodeSystem.ICD_10_PCS, "0FT44ZZ", CodeMatch.EXACT))
          .addCode(CodeMapping.of(CodeSystem.ICD_9_CM, "51.23", CodeMatch.EXACT))
          .classification(
              kind(Category.SURGICAL, Specialty.GENERAL_SURGERY)
                  .addBodySite(BodySite.GALLBLADDER)
                  .addApproach(Approach.LAPAROSCOPIC)
                  .build())
          .addAnesthesia(AnesthesiaOption.of(AnesthesiaType.GENERAL))
          .addSetting(place(Facility.OUTPATIENT, Stay.SAME_DAY))
          .addSetting(place(Facility.INPATIENT, Stay.OVERNIGHT))
          .duration(takes(Span.of(1, 2, SpanUnit.HOUR)))
          .build();

  static final Procedure GALLBLADDER_DRAIN =
      titled("gallbladder-drain", "Percutaneous cholecystostomy", "Drain in the gallbladder")
          .addCode(CodeMapping.of(CodeSystem.HCPCS, "C1729", CodeMatch.RELATED))
          .classification(
              kind(Category.INTERVENTIONAL, Specialty.INTERVENTIONAL_RADIOLOGY)
                  .addBodySite(BodySite.GALLBLADDER)
                  .addApproach(Approach.PERCUTANEOUS)
                  .build())
          .addAnesthesia(AnesthesiaOption.of(AnesthesiaType.LOCAL))
          .addSetting(place(Facility.INPATIENT, Stay.INPATIENT))
          .duration(takes(Span.atLeast(30, SpanUnit.MINUTE)))
          .addRelation(link(RelationKind.ALTERNATIVE_TO, "gallbladder-removal"))
          .addRelation(link(RelationKind.SIMILAR_TO, "in-no-catalogue"))
          .build();

  static final Procedure HIP_INJECTION =
      titled("hip-injection", "Injection into the hip joint", "Injection into the hip")
          .addCode(CodeMapping.of(CodeSystem.HCPCS, "C1776", CodeMatch.BROADER))
          .classification(
              kind(Category.INTERVENTIONAL, Specialty.INTERVENTIONAL_RADIOLOGY)
                  .addSpecialty(Specialty.ORTHOPEDIC_SURGERY)
                  .addBodySite(BodySite.HIP)
                  .addExcludedSite(BodySite.PELVIS)
                  .addApproach(Approach.PERCUTANEOUS)
                  .build())
          .addAnesthesia(AnesthesiaOption.of(AnesthesiaType.TOPICAL))
          .addSetting(CareSetting.of(Facility.OFFICE))
          .duration(takes(Span.about(20, 20, SpanUnit.MINUTE)))
          .build();

  static final Procedure SACRUM_FREEZING =
      titled("sacrum-freezing", "Cryoablation of a sacral tumor", "Freezing of a bone tumor")
          .classification(
              kind(Category.INTERVENTIONAL, Specialty.INTERVENTIONAL_RADIOLOGY)
                  .addBodySite(BodySite.SACRUM)
                  .addApproach(Approach.PERCUTANEOUS)
                  .build())
          .build();

  static final Procedure MOLE_CHECK = Procedure.of("mole-check", "Mole check");

  static final ProcedureCatalog CATALOG =
      ProcedureCatalog.of(
          KNEE_REPLACEMENT,
          KNEE_ARTHROSCOPY,
          GALLBLADDER_REMOVAL,
          GALLBLADDER_DRAIN,
          HIP_INJECTION,
          SACRUM_FREEZING,
          MOLE_CHECK);

  private SmallCatalog() {}

  /** Returns the ids of hits as text, in order. */
  static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.id().value()).toList();
  }

  static List<String> ids(SearchResult result) {
    return ids(result.hits());
  }

  private static Procedure.Builder titled(String id, String name, String plainName) {
    return Procedure.builder().id(ProcedureId.of(id)).name(name).plainName(plainName);
  }

  private static Classification.Builder kind(Category category, Specialty specialty) {
    return Classification.builder().category(category).addSpecialty(specialty);
  }

  private static CareSetting place(Facility facility, Stay stay) {
    return CareSetting.builder().facility(facility).stay(stay).build();
  }

  private static ProcedureDuration takes(Span span) {
    return ProcedureDuration.of(span, DurationScope.PROCEDURE);
  }

  private static Relation link(RelationKind kind, String target) {
    return Relation.of(kind, ProcedureId.of(target));
  }
}
