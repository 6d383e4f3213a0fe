package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.data.Refusal.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

class CptCrosswalkTest {

  private static final String HEADER = "id,number,match\n";
  private static final Code NUMBER = Code.of(CodeSystem.CPT, "12345");
  private static final Code CATEGORY_THREE = Code.of(CodeSystem.CPT, "0123T");

  @Test
  void numbers_areManyToMany() {
    CptCrosswalk crosswalk = parse(HEADER + "b,12345,exact\nb,0123T,broader\na,12345,related\n");

    assertEquals(
        List.of(
            new CodeMapping(NUMBER, CodeMatch.EXACT),
            new CodeMapping(CATEGORY_THREE, CodeMatch.BROADER)),
        crosswalk.numbersOf(ProcedureId.of("b")));
    assertEquals(
        List.of(ProcedureId.of("b"), ProcedureId.of("a")), crosswalk.proceduresWith(NUMBER));
    assertEquals(List.of(), crosswalk.numbersOf(ProcedureId.of("c")));
    assertEquals(List.of(), crosswalk.proceduresWith(Code.of(CodeSystem.CPT, "99999")));
  }

  @Test
  void headerAlone_isAnEmptyCrosswalk() {
    assertEquals(List.of(), parse(HEADER).proceduresWith(NUMBER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A,12345,exact",
        "a,1234,exact",
        "a,12345,same",
        "a,12345",
        "a,12345,",
        "a,12345,exact,",
        "a,12345,exact,Descriptor",
        "a;12345;exact",
        " a,12345,exact",
        ""
      })
  void rowOfAnotherForm_isRefused(String row) {
    assertRefused(
        () -> parse(HEADER + "a,12345,exact\n" + row + "\nb,12345,exact\n"),
        "cpt.csv:3:1: must be an id, a CPT number and a match, but was \"" + row + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id,number", "\uFEFFid,number,match", "a,12345,exact"})
  void missingHeader_isRefused(String first) {
    assertRefused(
        () -> parse(first.isEmpty() ? "" : first + "\n"),
        "cpt.csv:1:1: must be the header id,number,match, but was \"" + first + "\"");
  }

  @Test
  void numberedCatalog_answersInTheOrderOfTheCatalog() {
    ProcedureCatalog catalog =
        ProcedureCatalog.of(Procedure.of("a", "A"), Procedure.of("b", "B"), Procedure.of("c", "C"));
    ProcedureCatalog numbered =
        new CptNumberedCatalog(
            catalog, parse(HEADER + "c,12345,exact\nnot-there,12345,exact\na,12345,related\n"));

    assertEquals(
        List.of(numbered("a", CodeMatch.RELATED), numbered("c", CodeMatch.EXACT)),
        numbered.byCode(NUMBER));
    assertEquals(Optional.of(Procedure.of("b", "B")), numbered.find(ProcedureId.of("b")));
    assertEquals(Optional.empty(), numbered.find(ProcedureId.of("not-there")));
  }

  @Test
  void bundledCrosswalk_leadsToBundledRecords() {
    String csv = new String(Resources.bytes("cpt-crosswalk.csv"), StandardCharsets.UTF_8);
    List<ProcedureId> ids = BundledCatalog.english().ids();

    List<String> astray =
        csv.lines()
            .skip(1)
            .filter(row -> !ids.contains(ProcedureId.of(row.substring(0, row.indexOf(',')))))
            .toList();

    assertEquals(List.of(), astray);
  }

  private static Procedure numbered(String id, CodeMatch match) {
    return Procedure.builder()
        .from(Procedure.of(id, id.toUpperCase(Locale.ROOT)))
        .addCode(new CodeMapping(NUMBER, match))
        .build();
  }

  private static CptCrosswalk parse(String csv) {
    return CptCrosswalk.parse("cpt.csv", csv.getBytes(StandardCharsets.UTF_8));
  }
}
