package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.search.SmallCatalog.ids;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.Register;

class SearchByCodeTest {

  private final ProcedureSearch search = ProcedureSearch.over(SmallCatalog.CATALOG);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0FT44ZZ",
        "0ft44zz",
        " 0FT44ZZ ",
        "0FT4 4ZZ",
        "0 F T 4 4 Z Z",
        "0FT-44ZZ",
        "51.23",
        "5123",
        "51 23"
      })
  void aCodeIsFoundAsPeopleTypeIt(String typed) {
    assertEquals("gallbladder-removal", ids(search.find(typed)).get(0));
    assertEquals(List.of(SmallCatalog.GALLBLADDER_REMOVAL), search.byCode(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is 0FT44ZZ",
        "order 0ft44zz please",
        "knee arthroscopy 0FT44ZZ",
        "ICD-10-PCS: 0FT44ZZ",
        "(0FT44ZZ)",
        "0FT44ZZ, 0FT40ZZ",
        "Is it 0FT44ZZ?",
        "pcs/0FT44ZZ",
        "code\u00A00FT44ZZ",
        "It was 51.23."
      })
  void aCodeAmongWordsStandsFirst(String typed) {
    assertEquals("gallbladder-removal", ids(search.find(typed)).get(0));
  }

  @Test
  void aCodeBeatsAnExactName() {
    Procedure namesake =
        Procedure.builder()
            .from(Procedure.of("namesake", "Namesake"))
            .addSynonym(Synonym.of("0FT44ZZ", Register.ABBREVIATION))
            .build();
    ProcedureSearch both =
        ProcedureSearch.over(SmallCatalog.CATALOG.with(ProcedureCatalog.of(namesake)));

    assertEquals(List.of("gallbladder-removal", "namesake"), ids(both.find("0ft44zz")));
  }

  @Test
  void aCodeOfTwoProceduresFindsBothAndTheirWordsDoNotRepeatThem() {
    assertEquals(
        List.of("hip-injection", "knee-replacement"), ids(search.find("C1776 hip replacement")));
    assertEquals(
        List.of(SmallCatalog.HIP_INJECTION, SmallCatalog.KNEE_REPLACEMENT), search.byCode("c1776"));
  }

  @Test
  void severalCodesFindTheProceduresOfEachTheClosestFirst() {
    assertEquals(
        List.of("gallbladder-removal", "gallbladder-drain"), ids(search.find("C1729 0FT44ZZ")));
  }

  @Test
  void aTypedCodeIsLookedUpInItsOwnSystem() {
    assertEquals(
        List.of(SmallCatalog.GALLBLADDER_DRAIN), search.byCode(Code.of(CodeSystem.HCPCS, "C1729")));
    assertEquals(List.of(), search.byCode(Code.of(CodeSystem.HCPCS, "A0001")));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "knee", "0FT44Z", "0FT44ZZZ", "0FO44ZZ", "99.99"})
  void whatNoProcedureCarriesIsAnsweredWithNothing(String typed) {
    assertEquals(List.of(), search.byCode(typed));
  }

  @Test
  void hitsByCodeAreFilteredToo() {
    SearchRequest open = SearchRequest.builder().text("C1776").approach(Approach.OPEN).build();

    assertEquals(List.of("knee-replacement"), ids(search.find(open)));
  }
}
