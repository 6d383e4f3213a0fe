package org.openprocedure.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openprocedure.model.Code;
import org.openprocedure.model.vocabulary.CodeSystem;

class QueryParserTest {

  private static final Code PCS = Code.of(CodeSystem.ICD_10_PCS, "0FT44ZZ");
  private static final Code HCPCS = Code.of(CodeSystem.HCPCS, "C1729");

  @Test
  void wordsAreKeptAndTermsAreLookedUpOnce() {
    Query query = QueryParser.parse("Removing the kidney: kidney removal");

    assertEquals(List.of("removing", "the", "kidney", "kidney", "removal"), query.words());
    assertEquals(List.of("remov", "kidney"), query.terms());
    assertEquals(List.of(), query.codes());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatCouldBeACodeIsRecognized(String text, List<Code> codes) {
    assertEquals(codes, QueryParser.parse(text).codes());
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("", List.of()),
        Arguments.of("laparoscopic", List.of()),
        Arguments.of("kneecap", List.of()),
        Arguments.of("group gzhzzzz", List.of(Code.of(CodeSystem.ICD_10_PCS, "GZHZZZZ"))),
        Arguments.of("0ft44zz", List.of(PCS)),
        Arguments.of("\t0FT 44ZZ\n", List.of(PCS)),
        Arguments.of("0FT44ZZ,C1729;0FT44ZZ", List.of(PCS, HCPCS)),
        Arguments.of("\u201CC1729\u201D", List.of(HCPCS)),
        Arguments.of("(a90.9)", List.of(Code.of(CodeSystem.OPCS_4, "A90.9"))),
        Arguments.of("(A90.9)", List.of(Code.of(CodeSystem.OPCS_4, "A90.9"))),
        Arguments.of("(Z09.0)", List.of(Code.of(CodeSystem.OPCS_4, "Z09.0"))),
        Arguments.of("(z09.0)", List.of(Code.of(CodeSystem.OPCS_4, "Z09.0"))),
        Arguments.of("5 cm", List.of()),
        Arguments.of("51.2", List.of(Code.of(CodeSystem.ICD_9_CM, "51.2"))),
        Arguments.of("0FT44ZZ".repeat(2), List.of()),
        Arguments.of("0FT44ZZ" + " ".repeat(30) + "x", List.of(PCS)));
  }

  @Test
  void whatIsBeyondTheLongestTextIsNotRead() {
    String begin = "x".repeat(QueryParser.LONGEST_TEXT - 8) + " ";

    assertEquals(List.of(PCS), QueryParser.parse(begin + "0FT44ZZ C1729").codes());
    assertEquals(List.of(), QueryParser.parse(begin + " 0FT44ZZ").codes());
    assertEquals(2, QueryParser.parse(begin + "0FT44ZZ C1729").words().size());
  }
}
