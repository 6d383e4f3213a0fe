package org.openprocedure.data.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.openprocedure.data.mapping.MemberWriter;
import org.openprocedure.model.vocabulary.Term;

/** Writes the members of an object as JSON; what is absent, empty or false is left out. */
final class JsonMemberWriter implements MemberWriter {

  /** Larger whole numbers are not exact in a double and keep the form that says so. */
  private static final double EXACT = 1L << 53;

  private final JsonGenerator out;

  JsonMemberWriter(JsonGenerator out) {
    this.out = out;
  }

  /** Something that a generator does and that may fail. */
  private interface Output {
    void write() throws IOException;
  }

  <T> void element(T object, BiConsumer<T, MemberWriter> mapping) {
    print(out::writeStartObject);
    mapping.accept(object, this);
    print(out::writeEndObject);
  }

  @Override
  public void text(String name, String text) {
    print(() -> out.writeStringField(name, text));
  }

  @Override
  public void optionalText(String name, Optional<String> text) {
    text.ifPresent(present -> text(name, present));
  }

  @Override
  public void texts(String name, List<String> texts) {
    array(name, texts, text -> out.writeString(text));
  }

  @Override
  public void integer(String name, int number) {
    print(() -> out.writeNumberField(name, number));
  }

  @Override
  public void optionalInteger(String name, OptionalInt number) {
    number.ifPresent(present -> integer(name, present));
  }

  @Override
  public void number(String name, double number) {
    boolean negativeZero = number == 0 && 1 / number < 0;
    boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT && !negativeZero;
    if (whole) {
      print(() -> out.writeNumberField(name, (long) number));
    } else {
      print(() -> out.writeNumberField(name, number));
    }
  }

  @Override
  public void optionalNumber(String name, OptionalDouble number) {
    number.ifPresent(present -> number(name, present));
  }

  @Override
  public void flag(String name, boolean flag) {
    if (flag) {
      print(() -> out.writeBooleanField(name, true));
    }
  }

  @Override
  public <E extends Enum<E> & Term> void term(String name, E term) {
    text(name, term.code());
  }

  @Override
  public <E extends Enum<E> & Term> void optionalTerm(String name, Optional<E> term) {
    term.ifPresent(present -> text(name, present.code()));
  }

  @Override
  public <E extends Enum<E> & Term> void terms(String name, List<E> terms) {
    array(name, terms, term -> out.writeString(term.code()));
  }

  @Override
  public <T> void object(String name, T object, BiConsumer<T, MemberWriter> mapping) {
    print(() -> out.writeFieldName(name));
    element(object, mapping);
  }

  @Override
  public <T> void optionalObject(
      String name, Optional<T> object, BiConsumer<T, MemberWriter> mapping) {
    object.ifPresent(present -> object(name, present, mapping));
  }

  @Override
  public <T> void objects(String name, List<T> objects, BiConsumer<T, MemberWriter> mapping) {
    array(name, objects, object -> element(object, mapping));
  }

  /** One element of an array, written. */
  private interface Element<T> {
    void write(T element) throws IOException;
  }

  private <T> void array(String name, List<T> elements, Element<T> writer) {
    if (!elements.isEmpty()) {
      print(() -> out.writeArrayFieldStart(name));
      elements.forEach(element -> print(() -> writer.write(element)));
      print(out::writeEndArray);
    }
  }

  private static void print(Output output) {
    try {
      output.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
