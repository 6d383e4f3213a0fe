package org.openprocedure.data.mapping;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.openprocedure.model.vocabulary.Term;

/**
 * Takes the members of one object, in a fixed order. What equals the value that {@link
 * MemberReader} gives for a missing member may be left out.
 */
public interface MemberWriter {

  void optionalText(String name, Optional<String> text);

  void texts(String name, List<String> texts);

  void integer(String name, int number);

  void optionalInteger(String name, OptionalInt number);

  void number(String name, double number);

  void optionalNumber(String name, OptionalDouble number);

  void flag(String name, boolean flag);

  void text(String name, String text);

  <E extends Enum<E> & Term> void term(String name, E term);

  <E extends Enum<E> & Term> void optionalTerm(String name, Optional<E> term);

  <E extends Enum<E> & Term> void terms(String name, List<E> terms);

  <T> void object(String name, T object, BiConsumer<T, MemberWriter> mapping);

  <T> void optionalObject(String name, Optional<T> object, BiConsumer<T, MemberWriter> mapping);

  <T> void objects(String name, List<T> objects, BiConsumer<T, MemberWriter> mapping);

  default <T> void parsed(String name, T value, TextForm<T> form) {
    text(name, form.print(value));
  }

  default <T> void optionalParsed(String name, Optional<T> value, TextForm<T> form) {
    optionalText(name, value.map(form::print));
  }

  default <E extends Enum<E> & Term> void term(String name, E term, E missing) {
    optionalTerm(name, term == missing ? Optional.empty() : Optional.of(term));
  }

  default <T> void object(String name, T object, BiConsumer<T, MemberWriter> mapping, T missing) {
    optionalObject(name, object.equals(missing) ? Optional.empty() : Optional.of(object), mapping);
  }

  // The members below have a value of their own when nobody gave one, so a reader must find them
  // optional: it asks with the optional form.

  default void derivedText(String name, String text) {
    optionalText(name, Optional.of(text));
  }

  default void derivedInteger(String name, int number) {
    optionalInteger(name, OptionalInt.of(number));
  }

  default <E extends Enum<E> & Term> void derivedTerm(String name, E term) {
    optionalTerm(name, Optional.of(term));
  }

  default <T> void derivedParsed(String name, T value, TextForm<T> form) {
    optionalParsed(name, Optional.of(value), form);
  }
}
