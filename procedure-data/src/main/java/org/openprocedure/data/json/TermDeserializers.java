package org.openprocedure.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.vocabulary.Term;

/** Finds the deserializer of any vocabulary, and keeps those that are added. */
public final class TermDeserializers extends SimpleDeserializers {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description)
      throws JsonMappingException {
    return Term.class.isAssignableFrom(type)
        ? new TermDeserializer(type)
        : super.findEnumDeserializer(type, config, description);
  }

  private static final class TermDeserializer extends JsonDeserializer<Object> {

    private final Class<?> vocabulary;
    private final List<Term> terms;

    TermDeserializer(Class<?> vocabulary) {
      this.vocabulary = vocabulary;
      this.terms = Arrays.stream(vocabulary.getEnumConstants()).map(Term.class::cast).toList();
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String code = parser.getText();
      for (Term term : terms) {
        if (term.code().equals(code)) {
          return term;
        }
      }
      return context.handleWeirdStringValue(
          vocabulary, code, "must be one of %s", terms.stream().map(Term::code).toList());
    }
  }
}
