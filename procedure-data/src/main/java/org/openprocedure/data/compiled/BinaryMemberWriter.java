package org.openprocedure.data.compiled;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.openprocedure.data.mapping.MemberWriter;
import org.openprocedure.model.vocabulary.Term;

/** Writes members in order, without their names. */
final class BinaryMemberWriter implements MemberWriter {

  private final ByteSink out;
  private final TermDictionary dictionary;

  BinaryMemberWriter(ByteSink out, TermDictionary dictionary) {
    this.out = out;
    this.dictionary = dictionary;
  }

  @Override
  public void text(String name, String text) {
    out.text(text);
  }

  @Override
  public void optionalText(String name, Optional<String> text) {
    optional(text, out::text);
  }

  @Override
  public void texts(String name, List<String> texts) {
    list(texts, out::text);
  }

  @Override
  public void integer(String name, int number) {
    out.varint(number);
  }

  @Override
  public void optionalInteger(String name, OptionalInt number) {
    out.flag(number.isPresent());
    number.ifPresent(out::varint);
  }

  @Override
  public void number(String name, double number) {
    out.float64(number);
  }

  @Override
  public void optionalNumber(String name, OptionalDouble number) {
    out.flag(number.isPresent());
    number.ifPresent(out::float64);
  }

  @Override
  public void flag(String name, boolean flag) {
    out.flag(flag);
  }

  @Override
  public <E extends Enum<E> & Term> void term(String name, E term) {
    out.varint(dictionary.number(term));
  }

  @Override
  public <E extends Enum<E> & Term> void optionalTerm(String name, Optional<E> term) {
    optional(term, present -> term(name, present));
  }

  @Override
  public <E extends Enum<E> & Term> void terms(String name, List<E> terms) {
    list(terms, term -> term(name, term));
  }

  @Override
  public <T> void object(String name, T object, BiConsumer<T, MemberWriter> mapping) {
    mapping.accept(object, this);
  }

  @Override
  public <T> void optionalObject(
      String name, Optional<T> object, BiConsumer<T, MemberWriter> mapping) {
    optional(object, present -> mapping.accept(present, this));
  }

  @Override
  public <T> void objects(String name, List<T> objects, BiConsumer<T, MemberWriter> mapping) {
    list(objects, object -> mapping.accept(object, this));
  }

  private <T> void optional(Optional<T> value, Consumer<T> writer) {
    out.flag(value.isPresent());
    value.ifPresent(writer);
  }

  private <T> void list(List<T> elements, Consumer<T> writer) {
    out.varint(elements.size());
    elements.forEach(writer);
  }
}
