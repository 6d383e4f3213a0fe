package org.openprocedure.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A change to one place of a JSON document.
 *
 * @param parent the object or array that is changed
 * @param name the member or the index
 * @param value what stands there afterwards; null to take it away
 */
record Mutation(ContainerNode<?> parent, String name, JsonNode value) {

  private static final List<JsonNode> VALUES =
      parsed(
          "null",
          "true",
          "false",
          "{}",
          "[]",
          "{'min':2,'unit':'day'}",
          "{'min':2}",
          "['a']",
          "['a','a']",
          "''",
          "'a'",
          "' a'",
          "'a '",
          "'a\\n'",
          "'a\\u0000b'",
          "'a\\ud800b'",
          "'A'",
          "'no-such-code'",
          "'clinician-reviewed'",
          "'very-common'",
          "'0FT44ZZ'",
          "'2026-02-29'",
          "'2024-02-29'",
          "'1799-12-31'",
          "'2200-12-31\\n'",
          "'https://example.org/'",
          "'http://a b'",
          "'und'",
          "'en-GB'",
          "-1",
          "0",
          "1",
          "2",
          "72",
          "73",
          "100",
          "0.5",
          "1.0",
          "1.5",
          "1799",
          "2201",
          "100000",
          "100001",
          "1000001",
          "1000000000",
          "1000000001",
          "-1000000001",
          "1e400",
          "1e-400");

  /** Members that many objects may have or must not have. */
  private static final List<String> ADDED =
      List.of(
          "noSuchMember",
          "about",
          "authors",
          "below",
          "fasting",
          "frequency",
          "instructions",
          "lasting",
          "lifelong",
          "max",
          "min",
          "notNeeded",
          "optional",
          "procedure",
          "reviewed",
          "sessions",
          "span",
          "status",
          "stay",
          "stayText",
          "text",
          "when");

  /** Changes a document at a random place. */
  static Mutation change(JsonNode document, Random random) {
    List<ContainerNode<?>> parents = new ArrayList<>();
    collect(document, parents);
    ContainerNode<?> parent = parents.get(random.nextInt(parents.size()));
    Mutation mutation = of(parent, random);
    mutation.apply();
    return mutation;
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> parents) {
    if (node instanceof ContainerNode<?> container) {
      parents.add(container);
    }
    node.forEach(child -> collect(child, parents));
  }

  private static Mutation of(ContainerNode<?> parent, Random random) {
    List<String> names = new ArrayList<>(parent.isObject() ? ADDED : List.of());
    parent.fieldNames().forEachRemaining(names::add);
    for (int i = 0; i < (parent.isArray() ? parent.size() + 1 : 0); i++) {
      names.add(String.valueOf(i));
    }
    String name = names.get(random.nextInt(names.size()));
    JsonNode value =
        switch (random.nextInt(8)) {
          case 0 -> null;
          case 1 -> parent.isEmpty() ? null : copied(parent, random);
          default -> VALUES.get(random.nextInt(VALUES.size()));
        };
    return new Mutation(parent, name, value);
  }

  private static JsonNode copied(ContainerNode<?> parent, Random random) {
    List<JsonNode> children = new ArrayList<>();
    parent.forEach(children::add);
    return children.get(random.nextInt(children.size()));
  }

  private static List<JsonNode> parsed(String... values) {
    return Arrays.stream(values).map(Refusal::json).map(Schema::json).toList();
  }

  private void apply() {
    if (parent instanceof ObjectNode object) {
      if (value == null) {
        object.remove(name);
      } else {
        object.set(name, value);
      }
    } else if (parent instanceof ArrayNode array) {
      int index = Integer.parseInt(name);
      if (value == null) {
        array.remove(index);
      } else if (index == array.size()) {
        array.add(value);
      } else {
        array.set(index, value);
      }
    }
  }

  @Override
  public String toString() {
    return (value == null ? "nothing" : value) + " as " + name + " in " + parent;
  }
}
