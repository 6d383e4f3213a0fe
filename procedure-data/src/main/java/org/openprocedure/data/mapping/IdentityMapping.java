package org.openprocedure.data.mapping;

import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.Register;

/** Member by member: names and codes. */
public final class IdentityMapping {

  private IdentityMapping() {}

  public static Synonym readSynonym(MemberReader in) {
    return new Synonym(in.text("text"), in.term("register", Register.class));
  }

  public static void writeSynonym(Synonym synonym, MemberWriter out) {
    out.text("text", synonym.text());
    out.term("register", synonym.register());
  }

  public static Code readCode(MemberReader in) {
    return new Code(in.term("system", CodeSystem.class), in.text("value"));
  }

  public static void writeCode(Code code, MemberWriter out) {
    out.term("system", code.system());
    out.text("value", code.value());
  }

  public static CodeMapping readCodeMapping(MemberReader in) {
    return new CodeMapping(in.object("code", Code.class), in.term("match", CodeMatch.class));
  }

  public static void writeCodeMapping(CodeMapping codeMapping, MemberWriter out) {
    out.object("code", codeMapping.code(), IdentityMapping::writeCode);
    out.term("match", codeMapping.match());
  }
}
