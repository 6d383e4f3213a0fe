package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprocedure.data.Refusal.assertRefused;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Risk;
import org.openprocedure.model.Span;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Register;
import org.openprocedure.model.vocabulary.SpanUnit;

class JacksonModuleTest {

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new ProcedureJacksonModule()).build();

  /** A type of a user's own. */
  public record Order(
      int number,
      Procedure procedure,
      Map<BodySite, List<ProcedureId>> sites,
      Set<Register> registers) {}

  @Test
  void userRecord_readsBackEqual() throws JsonProcessingException {
    Order order =
        new Order(
            7,
            SampleProcedures.of(1),
            Map.of(BodySite.LOWER_LEG, List.of(ProcedureId.of("knee-scope"))),
            EnumSet.of(Register.LAY));

    assertEquals(order, mapper.readValue(mapper.writeValueAsString(order), Order.class));
  }

  @Test
  void listOfRisks_readsBackEqual() throws JsonProcessingException {
    List<Risk> risks = SampleProcedures.of(2).risks();

    assertEquals(
        risks,
        mapper.readValue(mapper.writeValueAsString(risks), new TypeReference<List<Risk>>() {}));
  }

  @Test
  void term_isItsCode() throws JsonProcessingException {
    assertEquals("\"lower-leg\"", mapper.writeValueAsString(BodySite.LOWER_LEG));
    assertEquals(BodySite.LOWER_LEG, mapper.readValue("\"lower-leg\"", BodySite.class));
  }

  @Test
  void term_isItsCodeAsTheKeyOfAMap() throws JsonProcessingException {
    Map<BodySite, Integer> map = new EnumMap<>(Map.of(BodySite.LOWER_LEG, 1));

    assertEquals("{\"lower-leg\":1}", mapper.writeValueAsString(map));
    assertEquals(
        map,
        mapper.readValue("{\"lower-leg\":1}", new TypeReference<EnumMap<BodySite, Integer>>() {}));
    assertEquals(
        map, mapper.readValue("{\"lower-leg\":1}", new TypeReference<Map<BodySite, Integer>>() {}));
  }

  @Test
  void id_isItsSlugAlsoAsTheKeyOfAMap() throws JsonProcessingException {
    Map<ProcedureId, ProcedureId> map = Map.of(ProcedureId.of("a-b"), ProcedureId.of("c"));

    assertEquals("{\"a-b\":\"c\"}", mapper.writeValueAsString(map));
    assertEquals(
        map,
        mapper.readValue("{\"a-b\":\"c\"}", new TypeReference<Map<ProcedureId, ProcedureId>>() {}));
  }

  @Test
  void enumOfAnother_isLeftToTheMapper() throws JsonProcessingException {
    Map<Thread.State, Thread.State> map = Map.of(Thread.State.NEW, Thread.State.BLOCKED);

    assertEquals("{\"NEW\":\"BLOCKED\"}", mapper.writeValueAsString(map));
    assertEquals(
        map,
        mapper.readValue(
            "{\"NEW\":\"BLOCKED\"}", new TypeReference<Map<Thread.State, Thread.State>>() {}));
  }

  @Test
  void unknownCode_isRefused() {
    assertMismatch(
        "Cannot deserialize value of type `org.openprocedure.model.vocabulary.Register`"
            + " from String \"LAY\": must be one of [lay, clinical, abbreviation, eponym]",
        "\"LAY\"",
        new TypeReference<Register>() {});
    assertMismatch(
        "Cannot deserialize Map key of type `org.openprocedure.model.vocabulary.Register`"
            + " from String \"LAY\": must be one of [lay, clinical, abbreviation, eponym]",
        "{\"LAY\":1}",
        new TypeReference<Map<Register, Integer>>() {});
  }

  @Test
  void invalidId_isRefused() {
    assertMismatch(
        "Cannot deserialize value of type `org.openprocedure.model.ProcedureId`"
            + " from String \"A b\": ProcedureId.value must be up to 100 characters of a-z, 0-9 and"
            + " single hyphens between them, but was \"A b\"",
        "\"A b\"",
        new TypeReference<ProcedureId>() {});
  }

  @Test
  void id_isNeverMadeOfANumber() {
    assertMismatch(
        "Cannot deserialize value of type `org.openprocedure.model.ProcedureId`"
            + " from Integer value (token `JsonToken.VALUE_NUMBER_INT`)",
        "5",
        new TypeReference<ProcedureId>() {});
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"min\":4,\"unit\":\"week\",\"units\":1}",
        "{\"min\":4,\"unit\":\"week\",\"unit\":\"day\"}",
        "{\"min\":4,\"unit\":\"WEEK\"}",
        "{\"min\":\"4\",\"unit\":\"week\"}",
        "{\"min\":4.0,\"unit\":\"week\"}",
        "{\"min\":null,\"max\":4,\"unit\":\"week\"}",
        "{\"min\":4,\"unit\":\"\"}",
        "[{\"min\":4,\"unit\":\"week\"}]"
      })
  void lenientMapper_isStillStrict(String json) {
    assertThrows(CatalogFormatException.class, () -> lenient().readValue(json, Span.class));
  }

  @Test
  void refusal_tellsWhereAndWhat() {
    String json =
        """
        {
          "min": 4,
          "max": 1.5,
          "unit": "week",
          "units": 1
        }""";

    assertRefused(
        () -> lenient().readValue(json, Span.class),
        "JSON:3:10, at /max: must be a whole number of at most 9 digits, but was the number 1.5",
        "JSON:5:3, at /units: must be one of min, max, unit, about, but was the member \"units\"");
  }

  @Test
  void refusalInATree_tellsNoLine() {
    Map<String, Object> tree = Map.of("unit", "week");

    assertRefused(
        () -> mapper.convertValue(tree, Span.class),
        "JSON: must be valid (Span.min or max must be given, but both are absent), but was an"
            + " object");
  }

  @Test
  void refusalInAUserRecord_isTheCauseOfJacksons() {
    JsonMappingException e =
        assertThrows(
            JsonMappingException.class,
            () -> lenient().readValue("{\"procedure\":{\"id\":\"a\"}}", Order.class));

    assertEquals(
        "JSON:1:14: must be an object with the member \"name\", but was missing",
        assertInstanceOf(CatalogFormatException.class, e.getCause()).getMessage());
  }

  @Test
  void span_hasTheDocumentedForm() throws JsonProcessingException {
    assertEquals(
        "{\"min\":4,\"max\":6,\"unit\":\"week\",\"about\":true}",
        mapper.writeValueAsString(Span.about(4, 6, SpanUnit.WEEK)));
  }

  private static JsonMapper lenient() {
    return JsonMapper.builder()
        .addModule(new ProcedureJacksonModule())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
        .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
        .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .build();
  }

  private void assertMismatch(String message, String json, TypeReference<?> type) {
    MismatchedInputException e =
        assertThrows(MismatchedInputException.class, () -> mapper.readValue(json, type));
    assertEquals(message, e.getOriginalMessage());
  }
}
