package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.data.Refusal.assertRefused;
import static org.openprocedure.data.Refusal.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.Quantity;

/** A number is never rounded, cut off or made up. */
class StrictNumberTest {

  private static final String COUNT = "{'id':'a','name':'A','scope':{'count':{'min':?}}}";
  private static final String SIZE =
      "{'id':'a','name':'A','scope':{'lesionSize':{'max':?,'unit':'centimeter'}}}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000",
        "2147483648",
        "99999999999999999999",
        "1.0",
        "5e0",
        "1E2",
        "-1000000000"
      })
  void numberThatIsNotASmallWholeOne_isRefused(String number) {
    assertRefused(
        COUNT.replace("?", number),
        "text:1:46, at /scope/count/min: must be a whole number of at most 9 digits, but was the"
            + " number "
            + number);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, -1", "-0, 0", "1000001, 1000001", "999999999, 999999999"})
  void wholeNumberOutOfRange_isRefused(String number, String shown) {
    assertRefused(
        COUNT.replace("?", number),
        "text:1:46, at /scope/count/min: must be valid (Count.min must be from 1 to 1000000, but"
            + " was "
            + shown
            + "), but was the number "
            + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e9999999999", "1e-400", "-0.01e-330"})
  void numberThatNoDoubleHolds_isRefused(String number) {
    assertRefused(
        SIZE.replace("?", number),
        "text:1:51, at /scope/lesionSize/max: must be a number that a double can hold, but was the"
            + " number "
            + number);
  }

  @Test
  void numberOutOfRange_isRefused() {
    assertRefused(
        SIZE.replace("?", "1000000000.1"),
        "text:1:51, at /scope/lesionSize/max: must be valid (Quantity.max must be from -1000000000"
            + " to 1000000000, but was 1000000000.1), but was the number 1000000000.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5.0", "5e0", "0.5E+1", "500e-2"})
  void anyFormOfANumber_isTheNumber(String number) {
    assertEquals(5.0, size(number).max().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "0e5", "0.00E-400"})
  void anyFormOfZero_isZero(String number) {
    assertEquals(0.0, size(number).max().orElseThrow());
  }

  @Test
  void negativeZero_isKept() {
    assertEquals(-0.0, size("-0.0").max().orElseThrow());
  }

  @Test
  void longNumber_isShownShortened() {
    assertRefused(
        COUNT.replace("?", "1".repeat(60)),
        "text:1:46, at /scope/count/min: must be a whole number of at most 9 digits, but was the"
            + " number 1111111111111111111111111111111111111111...");
  }

  @Test
  void missingProbability_isNeverZero() {
    assertRefused(
        "{'id':'a','name':'A','benefits':[{'goal':'cure','text':'t','strength':'likely',"
            + "'probability':{'max':0.5,'population':'p','source':'s'}}]}",
        "text:1:94, at /benefits/0/probability: must be an object with the member \"min\", but was"
            + " missing");
  }

  @Test
  void nullProbability_isNeverZero() {
    assertRefused(
        "{'id':'a','name':'A','benefits':[{'goal':'cure','text':'t','strength':'likely',"
            + "'probability':{'min':null,'max':0.5,'population':'p','source':'s'}}]}",
        "text:1:101, at /benefits/0/probability/min: must be a number that a double can hold, but"
            + " was null");
  }

  @Test
  void missingHours_areNeverZero() {
    assertRefused(
        "{'id':'a','name':'A','preparation':{'fasting':[{'intake':'clear-liquids'}]}}",
        "text:1:48, at /preparation/fasting/0: must be an object with the member"
            + " \"minimumHours\", but was missing");
  }

  private static Quantity size(String number) {
    return ProcedureJson.read(json(SIZE.replace("?", number))).scope().lesionSize().orElseThrow();
  }
}
