package org.openprocedure.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.openprocedure.data.mapping.Mapping;
import org.openprocedure.data.mapping.MemberReader;
import org.openprocedure.data.mapping.TextForm;
import org.openprocedure.model.vocabulary.Term;

/**
 * Writes down which members a mapping asks for, as a schema would have them, and answers with the
 * plainest values that make a valid object.
 */
final class MemberRecorder implements MemberReader {

  /** A text that also is a valid ICD-10-PCS code. */
  private static final String TEXT = "0000000";

  private static final Map<TextForm<?>, String> FORMS =
      Map.of(TextForm.ID, "procedureId", TextForm.DATE, "date", TextForm.WEB_ADDRESS, "webAddress");

  private final Map<String, JsonNode> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();
  private final Set<Class<? extends Term>> vocabularies = new LinkedHashSet<>();

  /** Returns the record of one mapping. */
  static MemberRecorder of(Mapping<?> mapping) {
    MemberRecorder recorder = new MemberRecorder();
    Mapping.read(mapping.type(), recorder);
    return recorder;
  }

  /** Returns the members in the order in which they were asked for. */
  Map<String, JsonNode> properties() {
    return properties;
  }

  /** Returns the members that an object cannot be without. */
  List<String> required() {
    return required;
  }

  Set<Class<? extends Term>> vocabularies() {
    return vocabularies;
  }

  @Override
  public String text(String name) {
    required.add(name);
    return optionalText(name).orElse(TEXT);
  }

  @Override
  public Optional<String> optionalText(String name) {
    properties.put(name, ref("text"));
    return Optional.empty();
  }

  @Override
  public List<String> texts(String name) {
    properties.put(name, array("text").put("uniqueItems", true));
    return List.of();
  }

  @Override
  public int integer(String name) {
    required.add(name);
    properties.put(name, type("integer"));
    return 1;
  }

  @Override
  public OptionalInt optionalInteger(String name) {
    properties.put(name, type("integer"));
    return name.equals("min") ? OptionalInt.of(1) : OptionalInt.empty();
  }

  @Override
  public double number(String name) {
    required.add(name);
    properties.put(name, type("number"));
    return 0.5;
  }

  @Override
  public OptionalDouble optionalNumber(String name) {
    properties.put(name, type("number"));
    return name.equals("min") ? OptionalDouble.of(0.5) : OptionalDouble.empty();
  }

  @Override
  public boolean flag(String name) {
    properties.put(name, type("boolean").put("default", false));
    return false;
  }

  @Override
  public <T> T parsed(String name, TextForm<T> form) {
    required.add(name);
    optionalParsed(name, form);
    return form.parse("a");
  }

  @Override
  public <T> Optional<T> optionalParsed(String name, TextForm<T> form) {
    properties.put(name, FORMS.containsKey(form) ? ref(FORMS.get(form)) : type("string"));
    return Optional.empty();
  }

  @Override
  public <E extends Enum<E> & Term> E term(String name, Class<E> vocabulary) {
    required.add(name);
    optionalTerm(name, vocabulary);
    return vocabulary.getEnumConstants()[0];
  }

  @Override
  public <E extends Enum<E> & Term> Optional<E> optionalTerm(String name, Class<E> vocabulary) {
    vocabularies.add(vocabulary);
    properties.put(name, ref(vocabulary.getSimpleName()));
    return Optional.empty();
  }

  @Override
  public <E extends Enum<E> & Term> List<E> terms(String name, Class<E> vocabulary) {
    vocabularies.add(vocabulary);
    properties.put(name, array(vocabulary.getSimpleName()).put("uniqueItems", true));
    return List.of();
  }

  @Override
  public <T> T object(String name, Class<T> type) {
    required.add(name);
    return optionalObject(name, type).orElseThrow();
  }

  @Override
  public <T> Optional<T> optionalObject(String name, Class<T> type) {
    properties.put(name, ref(type.getSimpleName()));
    return Optional.of(Mapping.read(type, new MemberRecorder()));
  }

  @Override
  public <T> List<T> objects(String name, Class<T> type) {
    properties.put(name, array(type.getSimpleName()));
    return List.of();
  }

  private static ObjectNode ref(String definition) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + definition);
  }

  private static ObjectNode type(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  private static ObjectNode array(String definition) {
    return type("array").set("items", ref(definition));
  }
}
