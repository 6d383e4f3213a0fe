package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.fixtures.ProcedureArbitraries;

class JacksonModuleProperties {

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new ProcedureJacksonModule()).build();

  @Property(tries = 1_500)
  void valueOfAnyType_readsBackEqual(@ForAll("values") MappedValue<?> one)
      throws JsonProcessingException {
    assertEquals(one.value(), mapper.readValue(mapper.writeValueAsString(one.value()), one.type()));
  }

  @Property(tries = 500)
  void valueOfAnyType_readsBackEqualFromATree(@ForAll("values") MappedValue<?> one)
      throws JsonProcessingException {
    assertEquals(one.value(), mapper.treeToValue(mapper.valueToTree(one.value()), one.type()));
  }

  @Property(tries = 200)
  void mapper_writesTheFormOfProcedureJson(@ForAll("procedures") Procedure procedure)
      throws JsonProcessingException {
    assertEquals(
        ProcedureJson.writeCompact(procedure),
        mapper.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(procedure));
  }

  @Provide
  Arbitrary<MappedValue<?>> values() {
    return MappedValue.all();
  }

  @Provide
  Arbitrary<Procedure> procedures() {
    return ProcedureArbitraries.procedures();
  }
}
