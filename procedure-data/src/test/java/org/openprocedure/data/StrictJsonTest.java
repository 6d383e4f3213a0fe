package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.data.Refusal.assertRefused;
import static org.openprocedure.data.Refusal.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is one value of RFC 8259 and nothing else. */
class StrictJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\r\n"})
  void nothing_isRefused(String document) {
    assertRefused(document, "text:1:1: must be one JSON value, but was empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'a','name':'A'} {}|1:23|more text",
        "{'id':'a','name':'A'}[|1:22|more text",
        "{'id':'a','name':'A'}null|1:22|more text",
      })
  void secondValue_isRefused(String document, String place, String found) {
    assertRefused(
        document, "text:" + place + ": must be the end after one JSON value, but was " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'a','name':'A'}x|1:22|Unrecognized token 'x': was expecting (J...",
        "{'id':'a','name':'A'}}|1:22|Unexpected close marker '}': no open Obj...",
        "{'id':'a','name':'A',}|1:22|Unexpected character ('}' (code 125)): w...",
        "{'id':'a' 'name':'A'}|1:11|Unexpected character ('\"' (code 34)): wa...",
        "{'id':'a','name':'A'|1:21|Unexpected end-of-input: expected close ...",
        "{'id':'a','name':'A|1:20|Unexpected end-of-input: was expecting c...",
        "{'id':'a','name':|1:18|Unexpected end-of-input within/between O...",
        "{'id':'a','name'|1:17|Unexpected end-of-input within/between O...",
        "{id:'a'}|1:2|Unexpected character ('i' (code 105)): w...",
        "{'id':01}|1:8|Invalid numeric value: Leading zeroes no...",
        "{'id':+1}|1:8|Unexpected character ('+' (code 43)) in ...",
        "{'id':.5}|1:7|Unexpected character ('.' (code 46)): ex...",
        "{'id':5.}|1:8|Unexpected character ('}' (code 125)) in...",
        "{'id':NaN}|1:10|Non-standard token 'NaN': enable `JsonRe...",
        "{'id':TRUE}|1:7|Unrecognized token 'TRUE': was expecting...",
        "{'id':'a\\x'}|1:10|Unrecognized character escape 'x' (code ...",
        "{'id':'a\\u12'}|1:13|Unexpected character ('\"' (code 34)): ex...",
        "// x|1:1|Unexpected character ('/' (code 47)): ma...",
      })
  void brokenJson_isRefused(String document, String place, String found) {
    assertRefused(document, "text:" + place + ": must be well-formed JSON, but was " + found);
  }

  @Test
  void lineBreakInAText_isRefused() {
    assertRefused(
        "{\n  'id':'a\nb'}",
        "text:2:10: must be well-formed JSON, but was Illegal unquoted character ((CTRL-CHAR, ...");
  }

  @ParameterizedTest
  @CsvSource({"[, 1:66", "{'a':, 1:322", "{'id':[, 1:226"})
  void nestingBomb_isRefused(String opening, String place) {
    assertRefused(
        opening.repeat(100_000),
        "text:"
            + place
            + ": must be well-formed JSON, but was Document nesting depth (65) exceeds the ...");
  }

  @Test
  void unknownMemberOfSixtyLevels_isOnlyUnknown() {
    assertRefused(
        "{'id':'a','name':'A','scope':{'x':" + "[".repeat(62) + "]".repeat(62) + "}}",
        "text:1:31, at /scope/x: must be one of lesionSize, tissueDepths, count, addOn, includes,"
            + " text, but was the member \"x\"");
  }

  @Test
  void hugeText_isRefused() {
    assertRefused(
        "{'id':'" + "x".repeat(1_000_001) + "'}",
        "text:1:1000010: must be well-formed JSON, but was String value length (1000001) exceeds"
            + " th...");
  }

  @Test
  void hugeName_isRefused() {
    assertRefused(
        "{'" + "x".repeat(1_001) + "':1}",
        "text:1:1005: must be well-formed JSON, but was Name length (1001) exceeds the maximum"
            + " a...");
  }

  @Test
  void hugeNumber_isRefused() {
    assertRefused(
        "{'id':" + "1".repeat(101) + "}",
        "text:1:108: must be well-formed JSON, but was Number value length (101) exceeds the"
            + " ma...");
  }

  @Test
  void whiteSpaceAround_isPassedOver() {
    assertEquals("A", ProcedureJson.read(json("\r\n\t {'id':'a','name':'A'}\n\n ")).name());
  }
}
