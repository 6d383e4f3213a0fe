package org.openprocedure.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

class ExplainOrderedCodeTest {

  @Test
  void aBundledCodeIsExplainedAsADraft() {
    String text = new ExplainOrderedCode(ProcedureCatalog.empty()).explain("0q523zz").orElseThrow();

    assertTrue(text.startsWith("Freezing treatment (cryoablation) of a bone tumor\n"), text);
    assertTrue(text.contains("No clear liquids for 2 hours before.\n"), text);
    assertTrue(text.endsWith("Draft: not reviewed by a clinician.\n"), text);
  }

  @Test
  void theVendorsOwnRecordStandsInPlace() {
    Procedure own =
        Procedure.builder()
            .from(Procedure.of("cryoablation-bone-tumor", "Cold treatment"))
            .addCode(CodeMapping.of(CodeSystem.ICD_10_PCS, "0Q523ZZ", CodeMatch.EXACT))
            .build();

    assertEquals(
        Optional.of("Cold treatment\nDraft: not reviewed by a clinician.\n"),
        new ExplainOrderedCode(ProcedureCatalog.of(own)).explain("0Q523ZZ"));
  }

  @Test
  void nothingIsKnownOfOtherCodes() {
    ExplainOrderedCode explainer = new ExplainOrderedCode(ProcedureCatalog.empty());

    assertEquals(Optional.empty(), explainer.explain("0000000"));
    assertEquals(Optional.empty(), explainer.explain("no code"));
  }
}
