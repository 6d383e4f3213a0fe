package org.openprocedure.data;

import static org.openprocedure.data.Refusal.assertRefused;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every member is known, given once, and of the kind that is asked for. */
class StrictReadingTest {

  private static final String TEXT = "a text";
  private static final String INTEGER = "a whole number of at most 9 digits";
  private static final String SLUG =
      "up to 100 characters of a-z, 0-9 and single hyphens between them";

  /** A place in a document, what is asked for there, and the kinds that are taken. */
  private record Place(String pointer, String document, String allowed, List<String> taken) {
    Place(String pointer, String document, String allowed, String... taken) {
      this(pointer, document, allowed, List.of(taken));
    }
  }

  private static final List<Place> PLACES =
      List.of(
          new Place("/name", "{'id':'a','name':?}", TEXT, "\"x\""),
          new Place("/summary", "{'id':'a','name':'A','summary':?}", TEXT, "\"x\""),
          new Place("/id", "{'id':?,'name':'A'}", SLUG, "\"x\""),
          new Place(
              "/language",
              "{'id':'a','name':'A','language':?}",
              "a BCP 47 language tag such as en or pt-BR"),
          new Place(
              "/provenance/created",
              "{'id':'a','name':'A','provenance':{'created':?}}",
              "a date such as 2026-01-31"),
          new Place(
              "/policies/0/url",
              "{'id':'a','name':'A',"
                  + "'policies':[{'payer':'P','kind':'national','title':'T','url':?}]}",
              "an http or https address",
              "\"x\""),
          new Place(
              "/classification/laterality",
              "{'id':'a','name':'A','classification':{'laterality':?}}",
              "one of left, right, bilateral, either-side"),
          new Place(
              "/synonyms/0/register",
              "{'id':'a','name':'A','synonyms':[{'text':'t','register':?}]}",
              "one of lay, clinical, abbreviation, eponym"),
          new Place(
              "/classification/urgencies/0",
              "{'id':'a','name':'A','classification':{'urgencies':[?]}}",
              "one of elective, urgent, emergency"),
          new Place(
              "/preparation/fasting/0/minimumHours",
              "{'id':'a','name':'A',"
                  + "'preparation':{'fasting':[{'intake':'clear-liquids','minimumHours':?}]}}",
              INTEGER),
          new Place(
              "/scope/count/min", "{'id':'a','name':'A','scope':{'count':{'min':?}}}", INTEGER),
          new Place(
              "/scope/lesionSize/min",
              "{'id':'a','name':'A','scope':{'lesionSize':{'min':?,'unit':'centimeter'}}}",
              "a number that a double can hold",
              "1.5"),
          new Place(
              "/scope/addOn", "{'id':'a','name':'A','scope':{'addOn':?}}", "true or false", "true"),
          new Place(
              "/provenance/authors",
              "{'id':'a','name':'A','provenance':{'authors':?}}",
              "an array",
              "[]"),
          new Place(
              "/provenance/authors/1",
              "{'id':'a','name':'A','provenance':{'authors':['B',?]}}",
              TEXT,
              "\"x\""),
          new Place("/goals", "{'id':'a','name':'A','goals':?}", "an array", "[]"),
          new Place("/scope", "{'id':'a','name':'A','scope':?}", "an object", "{}"),
          new Place("/steps", "{'id':'a','name':'A','steps':?}", "an array", "[]"),
          new Place("/risks/0", "{'id':'a','name':'A','risks':[?]}", "an object", "{}"),
          new Place("", "?", "an object", "{}"));

  private static final List<String[]> KINDS =
      List.of(
          new String[] {"{}", "an object"},
          new String[] {"[]", "an array"},
          new String[] {"\"x\"", "\"x\""},
          new String[] {"1.5", "the number 1.5"},
          new String[] {"true", "true"},
          new String[] {"null", "null"});

  static Stream<Arguments> wrongKinds() {
    return PLACES.stream()
        .flatMap(
            place ->
                KINDS.stream()
                    .filter(kind -> !place.taken().contains(kind[0]))
                    .map(kind -> Arguments.of(place, kind[0], kind[1])));
  }

  @ParameterizedTest
  @MethodSource("wrongKinds")
  void valueOfAnotherKind_isRefused(Place place, String value, String shown) {
    int column = place.document().indexOf('?') + 1;
    String where = place.pointer().isEmpty() ? "" : ", at " + place.pointer();

    assertRefused(
        place.document().replace("?", value),
        "text:1:" + column + where + ": must be " + place.allowed() + ", but was " + shown);
  }

  @Test
  void unknownCode_isRefused() {
    assertRefused(
        "{'id':'a','name':'A','classification':{'urgencies':['urgent','Elective']}}",
        "text:1:62, at /classification/urgencies/1: must be one of elective, urgent, emergency, but"
            + " was \"Elective\"");
  }

  @Test
  void unknownMember_isRefused() {
    assertRefused(
        "{'id':'a','name':'A','scope':{'count':{'min':1,'mean/~':2}}}",
        "text:1:48, at /scope/count/mean~1~0: must be one of min, max, but was the member"
            + " \"mean/~\"");
  }

  @Test
  void repeatedMember_isRefused() {
    assertRefused(
        "{'id':'a','name':'A','id':'a','scope':{'count':{'min':1,'max':2,'max':2,'max':2}}}",
        "text:1:22, at /id: must be given once, but was the member \"id\" again",
        "text:1:65, at /scope/count/max: must be given once, but was the member \"max\" again");
  }

  @Test
  void missingMember_isRefused() {
    assertRefused(
        "{'id':'a','name':'A','steps':[{'phase':'access','title':'T'}]}",
        "text:1:31, at /steps/0: must be an object with the member \"text\", but was missing");
  }

  @Test
  void missingDocumentMember_isRefused() {
    assertRefused("{}", "text:1:1: must be an object with the member \"id\", but was missing");
  }

  @Test
  void missingObject_isRefused() {
    assertRefused(
        "{'id':'a','name':'A','duration':{'scope':'visit'}}",
        "text:1:33, at /duration: must be an object with the member \"span\", but was missing");
  }

  @Test
  void brokenRule_isToldWhereItIsBroken() {
    assertRefused(
        "{'id':'a','name':'A','scope':{'count':{'min':3,'max':2}}}",
        "text:1:46, at /scope/count/min: must be valid (Count.min must not be greater than max (2),"
            + " but was 3), but was the number 3");
  }

  @Test
  void brokenRuleOfAnAbsentMember_isToldOfTheObject() {
    assertRefused(
        "{'id':'a','name':'A','scope':{'count':{}}}",
        "text:1:39, at /scope/count: must be valid (Count.min or max must be given, but both are"
            + " absent), but was an object");
  }

  @Test
  void brokenRuleOfTheWholeRecord_isRefused() {
    assertRefused(
        "{'id':'a','name':'A','relations':[{'kind':'part-of','target':'a'}]}",
        "text:1:34, at /relations: must be valid (Procedure 'a'.relations must lead to another"
            + " procedure, but was \"a\"), but was an array");
  }
}
