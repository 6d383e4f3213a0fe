package org.openprocedure.data.mapping;

import org.openprocedure.model.Alternative;
import org.openprocedure.model.Experience;
import org.openprocedure.model.PatientExperience;
import org.openprocedure.model.Relation;
import org.openprocedure.model.vocabulary.AlternativeKind;
import org.openprocedure.model.vocabulary.AlternativeRole;
import org.openprocedure.model.vocabulary.Awareness;
import org.openprocedure.model.vocabulary.ComfortMeasure;
import org.openprocedure.model.vocabulary.RelationKind;
import org.openprocedure.model.vocabulary.Sensation;
import org.openprocedure.model.vocabulary.Subject;

/** Member by member: alternatives, experience and relations. */
public final class ChoiceMapping {

  private ChoiceMapping() {}

  public static Alternative readAlternative(MemberReader in) {
    return Alternative.builder()
        .kind(in.term("kind", AlternativeKind.class))
        .name(in.text("name"))
        .text(in.text("text"))
        .role(in.term("role", AlternativeRole.class, AlternativeRole.INSTEAD))
        .when(in.optionalText("when"))
        .advantages(in.texts("advantages"))
        .disadvantages(in.texts("disadvantages"))
        .procedure(in.optionalParsed("procedure", TextForm.ID))
        .build();
  }

  public static void writeAlternative(Alternative alternative, MemberWriter out) {
    out.term("kind", alternative.kind());
    out.text("name", alternative.name());
    out.text("text", alternative.text());
    out.term("role", alternative.role(), AlternativeRole.INSTEAD);
    out.optionalText("when", alternative.when());
    out.texts("advantages", alternative.advantages());
    out.texts("disadvantages", alternative.disadvantages());
    out.optionalParsed("procedure", alternative.procedure(), TextForm.ID);
  }

  public static Experience readExperience(MemberReader in) {
    return Experience.builder()
        .subject(in.term("subject", Subject.class, Subject.PATIENT))
        .awareness(in.terms("awareness", Awareness.class))
        .sensations(in.terms("sensations", Sensation.class))
        .comfort(in.terms("comfort", ComfortMeasure.class))
        .text(in.text("text"))
        .build();
  }

  public static void writeExperience(Experience experience, MemberWriter out) {
    out.term("subject", experience.subject(), Subject.PATIENT);
    out.terms("awareness", experience.awareness());
    out.terms("sensations", experience.sensations());
    out.terms("comfort", experience.comfort());
    out.text("text", experience.text());
  }

  public static PatientExperience readPatientExperience(MemberReader in) {
    return PatientExperience.builder()
        .before(in.objects("before", Experience.class))
        .during(in.objects("during", Experience.class))
        .after(in.objects("after", Experience.class))
        .build();
  }

  public static void writePatientExperience(PatientExperience patientExperience, MemberWriter out) {
    out.objects("before", patientExperience.before(), ChoiceMapping::writeExperience);
    out.objects("during", patientExperience.during(), ChoiceMapping::writeExperience);
    out.objects("after", patientExperience.after(), ChoiceMapping::writeExperience);
  }

  public static Relation readRelation(MemberReader in) {
    return Relation.builder()
        .kind(in.term("kind", RelationKind.class))
        .target(in.parsed("target", TextForm.ID))
        .text(in.optionalText("text"))
        .build();
  }

  public static void writeRelation(Relation relation, MemberWriter out) {
    out.term("kind", relation.kind());
    out.parsed("target", relation.target(), TextForm.ID);
    out.optionalText("text", relation.text());
  }
}
