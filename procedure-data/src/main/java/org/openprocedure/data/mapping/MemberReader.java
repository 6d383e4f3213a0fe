package org.openprocedure.data.mapping;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.openprocedure.model.vocabulary.Term;

/**
 * Gives the members of one object. They are asked for by name, each once, in the order in which
 * {@link MemberWriter} got them: a stored form may rely on either.
 *
 * <p>A member that is required and missing, or that is of the wrong form, throws; a list that is
 * missing is empty and a flag that is missing is false.
 */
public interface MemberReader {

  String text(String name);

  Optional<String> optionalText(String name);

  List<String> texts(String name);

  int integer(String name);

  OptionalInt optionalInteger(String name);

  double number(String name);

  OptionalDouble optionalNumber(String name);

  boolean flag(String name);

  <T> T parsed(String name, TextForm<T> form);

  <T> Optional<T> optionalParsed(String name, TextForm<T> form);

  <E extends Enum<E> & Term> E term(String name, Class<E> vocabulary);

  <E extends Enum<E> & Term> Optional<E> optionalTerm(String name, Class<E> vocabulary);

  <E extends Enum<E> & Term> List<E> terms(String name, Class<E> vocabulary);

  <T> T object(String name, Class<T> type);

  <T> Optional<T> optionalObject(String name, Class<T> type);

  <T> List<T> objects(String name, Class<T> type);

  default <E extends Enum<E> & Term> E term(String name, Class<E> vocabulary, E missing) {
    return optionalTerm(name, vocabulary).orElse(missing);
  }

  default <T> T object(String name, Class<T> type, T missing) {
    return optionalObject(name, type).orElse(missing);
  }
}
