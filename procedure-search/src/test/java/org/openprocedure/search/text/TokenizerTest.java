package org.openprocedure.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

  private static final String DESERET_LETTER = "\uD801\uDC28";
  private static final String FACE = "\uD83D\uDE00";

  @ParameterizedTest(name = "{0} is cut into {1}")
  @MethodSource("texts")
  void cutsAtWhatIsNeitherLetterNorDigit(String text, List<String> words) {
    assertEquals(words, cut(text));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        words(""),
        words(" \t\n"),
        words("?!-_/"),
        words("knee", "knee"),
        words("new  hip, left", "new", "hip", "left"),
        words("(knee)", "knee"),
        words("c-section", "c", "section"),
        words("and/or", "and", "or"),
        words("t1_t2", "t1", "t2"),
        words("naïve", "naïve"),
        words("колено", "колено"),
        words("a" + DESERET_LETTER + "b", "a" + DESERET_LETTER + "b"),
        words("a" + FACE + "b", "a", "b"));
  }

  @ParameterizedTest(name = "{0} is cut into {1}")
  @MethodSource("amounts")
  void partsAnAmountFromItsUnitButKeepsNamesWhole(String text, List<String> words) {
    assertEquals(words, cut(text));
  }

  static Stream<Arguments> amounts() {
    return Stream.of(
        words("5cm", "5", "cm"),
        words("2.5cm", "2", "5", "cm"),
        words("3d", "3", "d"),
        words("5" + DESERET_LETTER, "5", DESERET_LETTER),
        words("l5", "l5"),
        words("l5-s1", "l5", "s1"),
        words("b12", "b12"),
        words("0ft44zz", "0ft44zz"),
        words("47", "47"));
  }

  @ParameterizedTest(name = "{0} is cut into {1}")
  @MethodSource("possessives")
  void leavesOutThePossessive(String text, List<String> words) {
    assertEquals(words, cut(text));
  }

  static Stream<Arguments> possessives() {
    return Stream.of(
        words("crohn's", "crohn"),
        words("crohn's disease", "crohn", "disease"),
        words("'crohn's'", "crohn"),
        words("patients' rooms", "patients", "rooms"),
        words("o'sullivan", "o", "sullivan"),
        words("'s", "s"));
  }

  @ParameterizedTest(name = "case {index}")
  @MethodSource("halfLetters")
  void aLoneSurrogateIsNoLetter(String text, List<String> words) {
    assertEquals(words, cut(text));
  }

  static Stream<Arguments> halfLetters() {
    return Stream.of(
        words("\uD801"),
        words("\uDC28"),
        words("\uDC28\uD801"),
        words("a\uD801", "a"),
        words("a\uD801b", "a", "b"),
        words("\uDC28a", "a"),
        words("\uD801" + DESERET_LETTER + "\uDC28", DESERET_LETTER));
  }

  private static Arguments words(String text, String... words) {
    return Arguments.of(text, List.of(words));
  }

  private static List<String> cut(String text) {
    return Tokenizer.tokens(new Normalizer.Normalized(text, null)).stream()
        .map(Token::word)
        .toList();
  }
}
