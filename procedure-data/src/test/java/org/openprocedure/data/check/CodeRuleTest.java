package org.openprocedure.data.check;

import static org.openprocedure.data.check.RuleFindings.assertFinds;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

class CodeRuleTest {

  @Test
  void goodRecord_holdsNoCodeOfOthers() {
    assertFinds(new CodeRule(), UnaryOperator.identity());
  }

  @Test
  void codesThatOthersOwn_areFound() {
    assertFinds(
        new CodeRule(),
        record ->
            record.codes(
                List.of(
                    CodeMapping.of(CodeSystem.CPT, "0123T", CodeMatch.RELATED),
                    CodeMapping.of(CodeSystem.HCPCS, "D7140", CodeMatch.EXACT),
                    CodeMapping.of(CodeSystem.HCPCS, "G0105", CodeMatch.EXACT),
                    CodeMapping.of(CodeSystem.ICD_10_PCS, "D000000", CodeMatch.EXACT))),
        "codes: must not hold a CPT number, but holds 0123T",
        "codes: must not hold a dental (D) code, but holds D7140");
  }
}
