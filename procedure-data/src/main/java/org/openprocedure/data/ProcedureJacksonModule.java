package org.openprocedure.data;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.openprocedure.data.json.MappedDeserializer;
import org.openprocedure.data.json.MappedSerializer;
import org.openprocedure.data.json.ProcedureIdDeserializer;
import org.openprocedure.data.json.TermDeserializers;
import org.openprocedure.data.json.TermKeyDeserializers;
import org.openprocedure.data.json.TermKeySerializer;
import org.openprocedure.data.json.TermSerializer;
import org.openprocedure.data.mapping.Mapping;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.Term;

/**
 * Teaches a Jackson mapper of your own the types of the model: {@code
 * JsonMapper.builder().addModule(new ProcedureJacksonModule())}.
 *
 * <p>Values have the same JSON form as in {@link ProcedureJson} and are read as strictly, whatever
 * the mapper's settings; {@link CatalogFormatException} tells what is wrong, on its own or as the
 * cause of Jackson's exception. Vocabulary terms are their codes, as the keys of maps too.
 *
 * @since 0.1.0
 */
public final class ProcedureJacksonModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Creates the module. */
  public ProcedureJacksonModule() {
    super("OpenProcedure");
    setDeserializers(new TermDeserializers());
    setKeyDeserializers(new TermKeyDeserializers());
    addSerializer(Term.class, new TermSerializer());
    addKeySerializer(Term.class, new TermKeySerializer());
    addSerializer(ProcedureId.class, ToStringSerializer.instance);
    addDeserializer(ProcedureId.class, new ProcedureIdDeserializer());
    Mapping.all().forEach(this::addMapped);
  }

  private <T> void addMapped(Mapping<T> mapping) {
    addSerializer(mapping.type(), new MappedSerializer<>(mapping));
    addDeserializer(mapping.type(), new MappedDeserializer<>(mapping));
  }
}
