package org.openprocedure.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.regex.Pattern;
import org.openprocedure.model.Procedure;

/** The published schema, as a validator sees it. */
final class Schema {

  /** Keeps numbers as they are written: 1.0 is not 1, and 1e400 is not infinite. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private final JsonSchema schema;

  private Schema(JsonSchema schema) {
    this.schema = schema;
  }

  /** Returns the schema of a procedure; formats are only remarks, as the standard has it. */
  static Schema ofProcedure() {
    return new Schema(FACTORY.getSchema(document(), config().build()));
  }

  /** Returns the schema of a procedure for a validator that also checks formats. */
  static Schema ofProcedureWithFormats() {
    return new Schema(
        FACTORY.getSchema(document(), config().formatAssertionsEnabled(true).build()));
  }

  /** Returns the schema of one type that a procedure is made of. */
  static Schema of(Class<?> type) {
    if (type == Procedure.class) {
      return ofProcedure();
    }
    ObjectNode schema = (ObjectNode) document();
    JsonNode definitions = schema.get("$defs");
    schema.removeAll();
    schema.put("$ref", "#/$defs/" + type.getSimpleName()).set("$defs", definitions);
    return new Schema(FACTORY.getSchema(schema, config().build()));
  }

  /** Returns the schema of schemas. */
  static Schema ofSchemas() {
    return new Schema(FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012)));
  }

  /** Returns the schema itself as JSON. */
  static JsonNode document() {
    return json(ProcedureJson.schema());
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** Reads patterns as ECMA-262 does, where a dollar sign is the very end. */
  private static SchemaValidatorsConfig.Builder config() {
    return SchemaValidatorsConfig.builder()
        .regularExpressionFactory(
            regex -> {
              Pattern pattern = Pattern.compile(regex.replaceAll("\\$$", "\\\\z"));
              return value -> pattern.matcher(value).find();
            });
  }

  /** Returns what the validator finds wrong; empty if nothing. */
  List<String> findings(JsonNode document) {
    return schema.validate(document).stream().map(ValidationMessage::getMessage).sorted().toList();
  }
}
