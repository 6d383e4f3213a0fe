package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.model.Refusal.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.vocabulary.Register;

class TextInvariantTest {

  private static final String BLANK_END =
      "Synonym.text must not begin or end with white space, but was ";
  private static final String FORBIDDEN =
      "Synonym.text must not hold control characters or unpaired surrogates, but was ";
  private static final String TOO_LONG =
      "Synonym.text must have at most 20000 characters, but was ";
  private static final String BONE = "\uD83E\uDDB4";

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "hip, new", "a b", "Café – “naïve” 37 °C", BONE, "a\u00A0b", "a\uFEFFb"})
  void cleanTextIsKeptToTheLetter(String text) {
    assertEquals(text, text(text).text());
  }

  @Test
  void emptyTextIsRefused() {
    assertRefused("Synonym.text must not be empty", () -> text(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00A0", "\uFEFF", "\u2003", "\u202F", "\u2028", "\u3000"})
  void blankEndsAreRefused(String blank) {
    assertRefused(BLANK_END + "\"" + blank + "hip\"", () -> text(blank + "hip"));
    assertRefused(BLANK_END + "\"hip" + blank + "\"", () -> text("hip" + blank));
    assertRefused(BLANK_END + "\"" + blank + "\"", () -> text(blank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\n", "\r"})
  void blankEndsThatCannotBePrintedAreReplacedInTheMessage(String blank) {
    assertRefused(BLANK_END + "\"hip\uFFFD\"", () -> text("hip" + blank));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\b", "\t", "\n", "\u001B", "\u007F", "\u0085", "\u009F"})
  void controlCharactersAreRefused(String control) {
    assertRefused(FORBIDDEN + "\"hip\uFFFDknee\"", () -> text("hip" + control + "knee"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xD800, 0xDBFF, 0xDC00, 0xDFFF})
  void unpairedSurrogatesAreRefused(int surrogate) {
    String half = String.valueOf((char) surrogate);

    assertRefused(FORBIDDEN + "\"hip\uFFFDknee\"", () -> text("hip" + half + "knee"));
    assertRefused(FORBIDDEN + "\"hip\uFFFD\"", () -> text("hip" + half));
    assertRefused(FORBIDDEN + "\"\uFFFD\"", () -> text(half));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", BONE})
  void twentyThousandCharactersAreTheMost(String character) {
    String longest = character.repeat(20_000);

    assertEquals(longest, text(longest).text());
    assertRefused(
        TOO_LONG + "\"" + character.repeat(40) + "...\"", () -> text(longest + character));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", BONE})
  void aLongTextIsShownShortened(String character) {
    String shown = " " + character.repeat(39);

    assertRefused(BLANK_END + "\"" + shown + "\"", () -> text(shown));
    assertRefused(BLANK_END + "\"" + shown + "...\"", () -> text(shown + character));
  }

  private static Synonym text(String text) {
    return Synonym.of(text, Register.LAY);
  }
}
