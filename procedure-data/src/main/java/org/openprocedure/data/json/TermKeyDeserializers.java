package org.openprocedure.data.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.vocabulary.Term;

/** Finds the deserializer of any vocabulary as the key of a map, and keeps those that are added. */
public final class TermKeyDeserializers extends SimpleKeyDeserializers {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return type.isEnumType() && type.isTypeOrSubTypeOf(Term.class)
        ? new TermKeyDeserializer(type.getRawClass())
        : super.findKeyDeserializer(type, config, description);
  }

  private static final class TermKeyDeserializer extends KeyDeserializer {

    private final Class<?> vocabulary;
    private final List<Term> terms;

    TermKeyDeserializer(Class<?> vocabulary) {
      this.vocabulary = vocabulary;
      this.terms = Arrays.stream(vocabulary.getEnumConstants()).map(Term.class::cast).toList();
    }

    @Override
    public @Nullable Object deserializeKey(String code, DeserializationContext context)
        throws IOException {
      for (Term term : terms) {
        if (term.code().equals(code)) {
          return term;
        }
      }
      return context.handleWeirdKey(
          vocabulary, code, "must be one of %s", terms.stream().map(Term::code).toList());
    }
  }
}
