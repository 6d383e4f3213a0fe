package org.openprocedure.data.mapping;

import org.openprocedure.model.Classification;
import org.openprocedure.model.Count;
import org.openprocedure.model.IncludedPart;
import org.openprocedure.model.Quantity;
import org.openprocedure.model.Scope;
import org.openprocedure.model.vocabulary.AgeGroup;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Guidance;
import org.openprocedure.model.vocabulary.Invasiveness;
import org.openprocedure.model.vocabulary.Laterality;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.TissueDepth;
import org.openprocedure.model.vocabulary.Urgency;

/** Member by member: what kind of procedure it is and what limits it. */
public final class ClassificationMapping {

  private ClassificationMapping() {}

  public static Classification readClassification(MemberReader in) {
    return Classification.builder()
        .category(in.optionalTerm("category", Category.class))
        .specialties(in.terms("specialties", Specialty.class))
        .bodySites(in.terms("bodySites", BodySite.class))
        .laterality(in.optionalTerm("laterality", Laterality.class))
        .excludedSites(in.terms("excludedSites", BodySite.class))
        .approaches(in.terms("approaches", Approach.class))
        .invasiveness(in.optionalTerm("invasiveness", Invasiveness.class))
        .urgencies(in.terms("urgencies", Urgency.class))
        .ageGroups(in.terms("ageGroups", AgeGroup.class))
        .guidance(in.terms("guidance", Guidance.class))
        .build();
  }

  public static void writeClassification(Classification classification, MemberWriter out) {
    out.optionalTerm("category", classification.category());
    out.terms("specialties", classification.specialties());
    out.terms("bodySites", classification.bodySites());
    out.optionalTerm("laterality", classification.laterality());
    out.terms("excludedSites", classification.excludedSites());
    out.terms("approaches", classification.approaches());
    out.optionalTerm("invasiveness", classification.invasiveness());
    out.terms("urgencies", classification.urgencies());
    out.terms("ageGroups", classification.ageGroups());
    out.terms("guidance", classification.guidance());
  }

  public static IncludedPart readIncludedPart(MemberReader in) {
    return IncludedPart.builder()
        .text(in.text("text"))
        .occurrence(in.term("occurrence", Occurrence.class))
        .procedure(in.optionalParsed("procedure", TextForm.ID))
        .build();
  }

  public static void writeIncludedPart(IncludedPart includedPart, MemberWriter out) {
    out.text("text", includedPart.text());
    out.term("occurrence", includedPart.occurrence());
    out.optionalParsed("procedure", includedPart.procedure(), TextForm.ID);
  }

  public static Scope readScope(MemberReader in) {
    return Scope.builder()
        .lesionSize(in.optionalObject("lesionSize", Quantity.class))
        .tissueDepths(in.terms("tissueDepths", TissueDepth.class))
        .count(in.optionalObject("count", Count.class))
        .addOn(in.flag("addOn"))
        .includes(in.objects("includes", IncludedPart.class))
        .text(in.optionalText("text"))
        .build();
  }

  public static void writeScope(Scope scope, MemberWriter out) {
    out.optionalObject("lesionSize", scope.lesionSize(), MeasureMapping::writeQuantity);
    out.terms("tissueDepths", scope.tissueDepths());
    out.optionalObject("count", scope.count(), MeasureMapping::writeCount);
    out.flag("addOn", scope.addOn());
    out.objects("includes", scope.includes(), ClassificationMapping::writeIncludedPart);
    out.optionalText("text", scope.text());
  }
}
