package org.openprocedure.data.check;

import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.CodeSystem;

/** Codes that others own stay out of the records. */
public final class CodeRule implements ContentRule {

  @Override
  public void check(Procedure procedure, Findings findings) {
    for (CodeMapping mapping : procedure.codes()) {
      Code code = mapping.code();
      if (code.system() == CodeSystem.CPT) {
        findings.add("codes", "must not hold a CPT number, but holds " + code.value());
      }
      if (code.system() == CodeSystem.HCPCS && code.value().startsWith("D")) {
        findings.add("codes", "must not hold a dental (D) code, but holds " + code.value());
      }
    }
  }
}
