package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openprocedure.data.mapping.Mapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.Term;

/** The schema is written by hand; it must say what the mappings read. */
class ProcedureSchemaTest {

  /** What a schema says of a member beyond the kind of its value. */
  private static final Set<String> DETAILS =
      Set.of("description", "minimum", "maximum", "pattern", "enum");

  private static final JsonNode SCHEMA = Schema.document();

  @Test
  void schema_isASchema() {
    assertEquals(List.of(), Schema.ofSchemas().findings(SCHEMA));
  }

  @ParameterizedTest
  @MethodSource("types")
  void members_areThoseThatTheMappingReads(Mapping<?> mapping) {
    MemberRecorder recorder = MemberRecorder.of(mapping);
    JsonNode definition = definition(mapping.type());

    assertEquals("object", definition.get("type").textValue());
    assertEquals(false, definition.get("additionalProperties").booleanValue());
    assertEquals(
        List.copyOf(recorder.properties().entrySet()), List.copyOf(kinds(definition).entrySet()));
    assertEquals(recorder.required(), texts(definition.path("required")));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void codes_areThoseOfTheVocabulary(Class<? extends Term> vocabulary) {
    assertEquals(
        Arrays.stream(vocabulary.getEnumConstants()).map(Term::code).toList(),
        texts(SCHEMA.get("$defs").get(vocabulary.getSimpleName()).get("enum")));
  }

  @Test
  void definitions_areTypesAndVocabulariesAndFourForms() {
    Set<String> expected = new TreeSet<>(Set.of("procedureId", "text", "date", "webAddress"));
    types().map(mapping -> mapping.type().getSimpleName()).forEach(expected::add);
    vocabularies().map(Class::getSimpleName).forEach(expected::add);
    expected.remove("Procedure");

    Set<String> defined = new TreeSet<>();
    SCHEMA.get("$defs").fieldNames().forEachRemaining(defined::add);

    assertEquals(expected, defined);
  }

  @Test
  void everything_isDescribed() {
    List<String> silent = new ArrayList<>();
    for (Mapping<?> mapping : Mapping.all()) {
      definition(mapping.type()).get("properties").properties().stream()
          .filter(member -> !member.getValue().hasNonNull("description"))
          .forEach(member -> silent.add(mapping.type().getSimpleName() + "." + member.getKey()));
    }

    assertEquals(List.of(), silent);
  }

  @ParameterizedTest
  @EnumSource
  void reasonThatNoSchemaCanState_isListed(ListedReason reason) {
    String description = SCHEMA.get("description").textValue();

    assertTrue(description.contains(reason.listed()), reason.listed());
  }

  static Stream<Mapping<?>> types() {
    return Mapping.all().stream();
  }

  static Stream<Class<? extends Term>> vocabularies() {
    return types()
        .flatMap(mapping -> MemberRecorder.of(mapping).vocabularies().stream())
        .distinct();
  }

  private static JsonNode definition(Class<?> type) {
    return type == Procedure.class ? SCHEMA : SCHEMA.get("$defs").get(type.getSimpleName());
  }

  private static Map<String, JsonNode> kinds(JsonNode definition) {
    Map<String, JsonNode> kinds = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : definition.get("properties").properties()) {
      ObjectNode kind = member.getValue().deepCopy();
      kinds.put(member.getKey(), kind.remove(DETAILS));
    }
    return kinds;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
