package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.data.Refusal.assertRefused;
import static org.openprocedure.data.Refusal.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is one paragraph; what is stored as text of a form must have that form. */
class StrictTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|must not be empty|``",
        "` `|must not begin or end with white space, but was \" \"|` `",
        "`x `|must not begin or end with white space, but was \"x \"|`x `",
        "x\\n|must not begin or end with white space, but was \"x\uFFFD\"|x\uFFFD",
        "x\\ty|must not hold control characters or unpaired surrogates, but was \"x\uFFFDy\"|x\uFFFDy",
        "x\\u0000y|must not hold control characters or unpaired surrogates, but was \"x\uFFFDy\"|x\uFFFDy",
        "x\\ud800y|must not hold control characters or unpaired surrogates, but was \"x\uFFFDy\"|x\uFFFDy",
        "x\\udc00y|must not hold control characters or unpaired surrogates, but was \"x\uFFFDy\"|x\uFFFDy",
        "x\\udc00\\ud800y|must not hold control characters or unpaired surrogates, but was \"x\uFFFD\uFFFDy\"|x\uFFFD\uFFFDy"
      })
  void textThatIsNoParagraph_isRefused(String text, String rule, String shown) {
    assertRefused(
        "{'id':'a','name':'" + text + "'}",
        "text:1:18, at /name: must be valid (Procedure.name "
            + rule
            + "), but was \""
            + shown
            + "\"");
  }

  @Test
  void pairOfEscapedSurrogates_isACharacter() {
    assertEquals(
        "\uD83E\uDE7A", ProcedureJson.read(json("{'id':'a','name':'\\ud83e\\ude7a'}")).name());
  }

  @Test
  void longText_isShownShortened() {
    String text = "\uD83E\uDE7A".repeat(20_001);

    assertRefused(
        "{'id':'a','name':'" + text + "'}",
        "text:1:18, at /name: must be valid (Procedure.name must have at most 20000 characters, but"
            + " was \""
            + text.substring(0, 80)
            + "...\"), but was \""
            + text.substring(0, 80)
            + "...\"");
  }

  @Test
  void textOfFortyCharacters_isShownWhole() {
    assertRefused(
        "{'id':'" + "A".repeat(40) + "','name':'A'}",
        "text:1:7, at /id: must be up to 100 characters of a-z, 0-9 and single hyphens between"
            + " them, but was \""
            + "A".repeat(40)
            + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A", "a b", "a--b", "-a", "a-", "", "é", "a_b", "procedure/a", "a\\u0000"})
  void textThatIsNoSlug_isRefused(String slug) {
    assertRefused(
        "{'id':'" + slug + "','name':'A'}",
        "text:1:7, at /id: must be up to 100 characters of a-z, 0-9 and single hyphens between"
            + " them, but was \""
            + slug.replace("\\u0000", "\uFFFD")
            + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2025-02-29",
        "2026-1-31",
        "26-01-31",
        "2026-0x-31",
        "2026-O1-31",
        "2026/01/31",
        "2026-01/31",
        "2026-01-31T00:00",
        "",
        "x"
      })
  void textThatIsNoDate_isRefused(String date) {
    assertRefused(
        "{'id':'a','name':'A','provenance':{'created':'" + date + "'}}",
        "text:1:46, at /provenance/created: must be a date such as 2026-01-31, but was \""
            + date
            + "\"");
  }

  @Test
  void dateOutOfRange_isRefused() {
    assertRefused(
        "{'id':'a','name':'A','provenance':{'created':'1799-12-31'}}",
        "text:1:46, at /provenance/created: must be valid (Provenance.created must be in the years"
            + " 1800 to 2200, but was 1799-12-31), but was \"1799-12-31\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"e", "en_US", "english-x", "en-", "12", "", "en US"})
  void textThatIsNoLanguageTag_isRefused(String tag) {
    assertRefused(
        "{'id':'a','name':'A','language':'" + tag + "'}",
        "text:1:33, at /language: must be a BCP 47 language tag such as en or pt-BR, but was \""
            + tag
            + "\"");
  }

  @Test
  void undeterminedLanguage_isRefused() {
    assertRefused(
        "{'id':'a','name':'A','language':'und'}",
        "text:1:33, at /language: must be valid (Procedure 'a'.language must be a BCP 47 language"
            + " tag, but was \"\"), but was \"und\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a b", "http://a/%zz", "http://a/<b>", "http://[1]/", ":"})
  void textThatIsNoAddress_isRefused(String address) {
    assertRefused(
        "{'id':'a','name':'A',"
            + "'policies':[{'payer':'P','kind':'national','title':'T','url':'"
            + address
            + "'}]}",
        "text:1:83, at /policies/0/url: must be an http or https address, but was \""
            + address
            + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a.org/",
        "HTTP://a.org/",
        "a.org",
        "//a.org",
        "http:a",
        "http://a_b/",
        "http://a/\uD800"
      })
  void addressOfNoWebPage_isRefused(String address) {
    assertRefused(
        "{'id':'a','name':'A',"
            + "'policies':[{'payer':'P','kind':'national','title':'T','url':'"
            + address
            + "'}]}",
        "text:1:83, at /policies/0/url: must be valid (CoveragePolicy.url must be an http or https"
            + " address of at most 2000 characters, but was \""
            + address.replace('\uD800', '\uFFFD')
            + "\"), but was \""
            + address.replace('\uD800', '\uFFFD')
            + "\"");
  }
}
