package org.openprocedure.data.mapping;

import org.openprocedure.model.Contraindication;
import org.openprocedure.model.Indication;
import org.openprocedure.model.vocabulary.Certainty;
import org.openprocedure.model.vocabulary.ContraindicationStrength;
import org.openprocedure.model.vocabulary.FindingKind;

/** Member by member: reasons for and against. */
public final class ReasonMapping {

  private ReasonMapping() {}

  public static Indication readIndication(MemberReader in) {
    return Indication.builder()
        .kind(in.term("kind", FindingKind.class))
        .certainty(in.optionalTerm("certainty", Certainty.class))
        .text(in.text("text"))
        .build();
  }

  public static void writeIndication(Indication indication, MemberWriter out) {
    out.term("kind", indication.kind());
    out.optionalTerm("certainty", indication.certainty());
    out.text("text", indication.text());
  }

  public static Contraindication readContraindication(MemberReader in) {
    return Contraindication.builder()
        .kind(in.term("kind", FindingKind.class))
        .strength(in.term("strength", ContraindicationStrength.class))
        .text(in.text("text"))
        .build();
  }

  public static void writeContraindication(Contraindication contraindication, MemberWriter out) {
    out.term("kind", contraindication.kind());
    out.term("strength", contraindication.strength());
    out.text("text", contraindication.text());
  }
}
