package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.openprocedure.data.Refusal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.fixtures.ProcedureArbitraries;
import org.openprocedure.model.vocabulary.CodeSystem;

/** The schema and the reader take the same documents, but for the reasons that the schema lists. */
class ProcedureSchemaProperties {

  private static final Schema PROCEDURE = Schema.ofProcedure();
  private static final Schema WITH_FORMATS = Schema.ofProcedureWithFormats();
  private static final Map<Class<?>, Schema> BY_TYPE = new ConcurrentHashMap<>();

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new ProcedureJacksonModule()).build();

  @Property(tries = 300)
  void everyProcedure_isValidByTheSchema(@ForAll("procedures") Procedure procedure) {
    JsonNode document = Schema.json(ProcedureJson.writeCompact(procedure));

    assertEquals(List.of(), PROCEDURE.findings(document));
    assertEquals(List.of(), WITH_FORMATS.findings(document));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void changedProcedure_isJudgedAlike(
      @ForAll("procedures") Procedure procedure, @ForAll long seed) {
    JsonNode document = Schema.json(ProcedureJson.writeCompact(procedure));

    assertJudgedAlike(PROCEDURE, document, Procedure.class, seed);
  }

  @Property(tries = 1_500, shrinking = ShrinkingMode.OFF)
  void changedValueOfAnyType_isJudgedAlike(
      @ForAll("values") MappedValue<?> one, @ForAll long seed) {
    JsonNode document = Schema.json(mapper.valueToTree(one.value()).toString());
    Schema schema = BY_TYPE.computeIfAbsent(one.type(), Schema::of);

    assertJudgedAlike(schema, document, one.type(), seed);
  }

  @Property(tries = 2_000)
  void codeWithAnotherCharacter_isJudgedAlike(
      @ForAll("codes") Code code, @ForAll("characters") char character, @ForAll int place) {
    StringBuilder value = new StringBuilder(code.value());
    int at = Math.floorMod(place, value.length() + 1);
    value.replace(at, Math.min(at + Math.floorMod(place >> 8, 2), value.length()), "");
    value.insert(at, character);
    String document = json("{'system':'" + code.system().code() + "','value':'" + value + "'}");

    boolean taken =
        BY_TYPE.computeIfAbsent(Code.class, Schema::of).findings(Schema.json(document)).isEmpty();
    if (code.system() == CodeSystem.SNOMED_CT) {
      assertTrue(taken || !code.system().accepts(value.toString()), document);
    } else {
      assertEquals(code.system().accepts(value.toString()), taken, document);
    }
  }

  private void assertJudgedAlike(Schema schema, JsonNode document, Class<?> type, long seed) {
    Mutation mutation = Mutation.change(document, new Random(seed));
    List<String> findings = schema.findings(document);
    try {
      mapper.readValue(document.toString(), type);
      assertEquals(List.of(), findings, () -> "the reader takes " + mutation);
    } catch (CatalogFormatException e) {
      boolean listed = e.problems().stream().allMatch(ListedReason::holdFor);
      assertTrue(listed || !findings.isEmpty(), () -> "the schema takes " + mutation + "\n" + e);
    } catch (JsonProcessingException e) {
      fail(e);
    }
  }

  @Provide
  Arbitrary<Code> codes() {
    return ProcedureArbitraries.codes();
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.of(
        '0', '1', '9', 'A', 'D', 'F', 'I', 'M', 'O', 'T', 'U', 'V', 'W', 'Z', 'a', '.');
  }

  @Provide
  Arbitrary<Procedure> procedures() {
    return ProcedureArbitraries.procedures();
  }

  @Provide
  Arbitrary<MappedValue<?>> values() {
    return MappedValue.all();
  }
}
