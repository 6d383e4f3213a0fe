package org.openprocedure.data.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.openprocedure.data.mapping.Mapping;
import org.openprocedure.data.mapping.MemberReader;
import org.openprocedure.data.mapping.TextForm;
import org.openprocedure.model.vocabulary.Term;

/** Reads members in the order in which {@link BinaryMemberWriter} wrote them. */
final class BinaryMemberReader implements MemberReader {

  private final ByteSource in;
  private final Terms terms;

  BinaryMemberReader(ByteSource in, Terms terms) {
    this.in = in;
    this.terms = terms;
  }

  @Override
  public String text(String name) {
    return in.text();
  }

  @Override
  public Optional<String> optionalText(String name) {
    return in.flag() ? Optional.of(in.text()) : Optional.empty();
  }

  @Override
  public List<String> texts(String name) {
    int size = in.varint();
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(in.text());
    }
    return texts;
  }

  @Override
  public int integer(String name) {
    return in.varint();
  }

  @Override
  public OptionalInt optionalInteger(String name) {
    return in.flag() ? OptionalInt.of(in.varint()) : OptionalInt.empty();
  }

  @Override
  public double number(String name) {
    return in.float64();
  }

  @Override
  public OptionalDouble optionalNumber(String name) {
    return in.flag() ? OptionalDouble.of(in.float64()) : OptionalDouble.empty();
  }

  @Override
  public boolean flag(String name) {
    return in.flag();
  }

  @Override
  public <T> T parsed(String name, TextForm<T> form) {
    return form.parse(in.text());
  }

  @Override
  public <T> Optional<T> optionalParsed(String name, TextForm<T> form) {
    return in.flag() ? Optional.of(form.parse(in.text())) : Optional.empty();
  }

  @Override
  public <E extends Enum<E> & Term> E term(String name, Class<E> vocabulary) {
    return terms.get(in.varint(), vocabulary);
  }

  @Override
  public <E extends Enum<E> & Term> Optional<E> optionalTerm(String name, Class<E> vocabulary) {
    return in.flag() ? Optional.of(term(name, vocabulary)) : Optional.empty();
  }

  @Override
  public <E extends Enum<E> & Term> List<E> terms(String name, Class<E> vocabulary) {
    int size = in.varint();
    List<E> found = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      found.add(term(name, vocabulary));
    }
    return found;
  }

  @Override
  public <T> T object(String name, Class<T> type) {
    return Mapping.read(type, this);
  }

  @Override
  public <T> Optional<T> optionalObject(String name, Class<T> type) {
    return in.flag() ? Optional.of(Mapping.read(type, this)) : Optional.empty();
  }

  @Override
  public <T> List<T> objects(String name, Class<T> type) {
    int size = in.varint();
    List<T> objects = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      objects.add(Mapping.read(type, this));
    }
    return objects;
  }
}
