package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

class CptCrosswalkTest {

  private static final Code NUMBER = Code.of(CodeSystem.CPT, "00001");

  @Test
  void numbersAndProceduresAreManyToMany() {
    CptCrosswalk crosswalk =
        parse("id,number,match\none,00001,exact\none,00002,related\ntwo,00001,broader\n");

    assertEquals(
        List.of(
            new CodeMapping(NUMBER, CodeMatch.EXACT),
            CodeMapping.of(CodeSystem.CPT, "00002", CodeMatch.RELATED)),
        crosswalk.numbersOf(ProcedureId.of("one")));
    assertEquals(
        List.of(ProcedureId.of("one"), ProcedureId.of("two")), crosswalk.proceduresWith(NUMBER));
    assertEquals(List.of(), crosswalk.numbersOf(ProcedureId.of("three")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "one,1,exact", "one,00001,same", "One,00001,exact", "", ",,"})
  void aLineOfAnotherFormIsRefusedByItsNumber(String line) {
    CatalogFormatException refusal =
        assertThrows(
            CatalogFormatException.class,
            () -> parse("id,number,match\ntwo,00001,exact\n" + line + "\n"));

    assertEquals(
        "cpt.csv:3:1: must be an id, a CPT number and a match, but was \"" + line + "\"",
        refusal.getMessage());
  }

  @Test
  void theHeaderIsNeeded() {
    assertEquals(
        "cpt.csv:1:1: must be the header id,number,match, but was \"one,00001,exact\"",
        assertThrows(CatalogFormatException.class, () -> parse("one,00001,exact\n")).getMessage());
  }

  private static CptCrosswalk parse(String csv) {
    return CptCrosswalk.parse("cpt.csv", csv.getBytes(StandardCharsets.UTF_8));
  }
}
