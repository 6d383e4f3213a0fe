package org.openprocedure.data.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openprocedure.data.mapping.Mapping;
import org.openprocedure.data.mapping.MemberReader;
import org.openprocedure.data.mapping.TextForm;
import org.openprocedure.model.InvalidProcedureException;
import org.openprocedure.model.vocabulary.Term;

/**
 * Gives the members of a JSON object.
 *
 * <p>What can be left out is left out after its problem was noted, so that one pass finds all
 * problems that are independent of each other; what cannot makes the whole object refused. In
 * either case the document as a whole is not returned.
 */
final class JsonMemberReader implements MemberReader {

  private final LocatedValue.Obj object;
  private final String pointer;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  private JsonMemberReader(LocatedValue.Obj object, String pointer, Problems problems) {
    this.object = object;
    this.pointer = pointer;
    this.problems = problems;
  }

  /**
   * Returns what a mapping makes of a value, or empty if that was refused and the problem noted.
   */
  static <T> Optional<T> read(
      LocatedValue value, String pointer, Problems problems, Class<T> type) {
    if (!(value instanceof LocatedValue.Obj object)) {
      problems.note(pointer, value.position(), value.shown(), "an object");
      return Optional.empty();
    }
    JsonMemberReader reader = new JsonMemberReader(object, pointer, problems);
    reader.refuseRepeated();
    int before = problems.count();
    try {
      T made = Mapping.read(type, reader);
      reader.refuseUnknown();
      return Optional.of(made);
    } catch (Problems.Refused e) {
      return Optional.empty();
    } catch (InvalidProcedureException e) {
      // A part that was left out may be what is missed here; its own problem is told already.
      if (problems.count() == before) {
        reader.noteBrokenRule(e);
      }
      // A rule is checked last, so all members were asked for and the others are unknown.
      reader.refuseUnknown();
      return Optional.empty();
    }
  }

  private void refuseRepeated() {
    object
        .repeated()
        .forEach(
            (name, position) ->
                problems.note(
                    at(name), position, "the member " + Shown.text(name) + " again", "given once"));
  }

  private void refuseUnknown() {
    object
        .names()
        .forEach(
            (name, position) -> {
              if (!known.contains(name)) {
                problems.note(
                    at(name),
                    position,
                    "the member " + Shown.text(name),
                    "one of " + String.join(", ", known));
              }
            });
  }

  private void noteBrokenRule(InvalidProcedureException e) {
    String field = e.field().filter(object.members()::containsKey).orElse("");
    LocatedValue culprit = field.isEmpty() ? object : present(field);
    String where = field.isEmpty() ? pointer : at(field);
    problems.note(where, culprit.position(), culprit.shown(), "valid (" + e.getMessage() + ")");
  }

  @Override
  public String text(String name) {
    return required(name, this::asText);
  }

  @Override
  public Optional<String> optionalText(String name) {
    return optional(name, this::asText);
  }

  @Override
  public List<String> texts(String name) {
    return list(name, this::asText);
  }

  @Override
  public int integer(String name) {
    return required(name, this::asInteger);
  }

  @Override
  public OptionalInt optionalInteger(String name) {
    return optional(name, this::asInteger).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  @Override
  public double number(String name) {
    return required(name, this::asNumber);
  }

  @Override
  public OptionalDouble optionalNumber(String name) {
    return optional(name, this::asNumber).map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  @Override
  public boolean flag(String name) {
    return optional(name, this::asFlag).orElse(false);
  }

  @Override
  public <T> T parsed(String name, TextForm<T> form) {
    return required(name, (value, at) -> asParsed(value, at, form));
  }

  @Override
  public <T> Optional<T> optionalParsed(String name, TextForm<T> form) {
    return optional(name, (value, at) -> asParsed(value, at, form));
  }

  @Override
  public <E extends Enum<E> & Term> E term(String name, Class<E> vocabulary) {
    return required(name, (value, at) -> asTerm(value, at, vocabulary));
  }

  @Override
  public <E extends Enum<E> & Term> Optional<E> optionalTerm(String name, Class<E> vocabulary) {
    return optional(name, (value, at) -> asTerm(value, at, vocabulary));
  }

  @Override
  public <E extends Enum<E> & Term> List<E> terms(String name, Class<E> vocabulary) {
    return list(name, (value, at) -> asTerm(value, at, vocabulary));
  }

  @Override
  public <T> T object(String name, Class<T> type) {
    return required(name, (value, at) -> read(value, at, problems, type));
  }

  @Override
  public <T> Optional<T> optionalObject(String name, Class<T> type) {
    return optional(name, (value, at) -> read(value, at, problems, type));
  }

  @Override
  public <T> List<T> objects(String name, Class<T> type) {
    return list(name, (value, at) -> read(value, at, problems, type));
  }

  private <T> T required(String name, BiFunction<LocatedValue, String, Optional<T>> as) {
    known.add(name);
    LocatedValue value = object.members().get(name);
    if (value == null) {
      problems.note(
          pointer, object.position(), "missing", "an object with the member \"" + name + "\"");
      throw new Problems.Refused();
    }
    return as.apply(value, at(name)).orElseThrow(Problems.Refused::new);
  }

  private <T> Optional<T> optional(String name, BiFunction<LocatedValue, String, Optional<T>> as) {
    known.add(name);
    LocatedValue value = object.members().get(name);
    return value == null ? Optional.empty() : as.apply(value, at(name));
  }

  private <T> List<T> list(String name, BiFunction<LocatedValue, String, Optional<T>> as) {
    known.add(name);
    LocatedValue value = object.members().get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof LocatedValue.Arr array)) {
      problems.note(at(name), value.position(), value.shown(), "an array");
      return List.of();
    }
    List<T> made = new ArrayList<>(array.elements().size());
    for (int i = 0; i < array.elements().size(); i++) {
      as.apply(array.elements().get(i), at(name) + "/" + i).ifPresent(made::add);
    }
    return made;
  }

  private Optional<String> asText(LocatedValue value, String at) {
    return value instanceof LocatedValue.Text text
        ? Optional.of(text.text())
        : refused(value, at, "a text");
  }

  private Optional<Boolean> asFlag(LocatedValue value, String at) {
    return value instanceof LocatedValue.Flag flag
        ? Optional.of(flag.flag())
        : refused(value, at, "true or false");
  }

  private Optional<Integer> asInteger(LocatedValue value, String at) {
    Integer number = value instanceof LocatedValue.Numeral numeral ? whole(numeral) : null;
    return number == null
        ? refused(value, at, "a whole number of at most 9 digits")
        : Optional.of(number);
  }

  private static @Nullable Integer whole(LocatedValue.Numeral numeral) {
    String literal = numeral.literal();
    return literal.matches("-?[0-9]{1,9}") ? Integer.valueOf(literal) : null;
  }

  private Optional<Double> asNumber(LocatedValue value, String at) {
    if (value instanceof LocatedValue.Numeral numeral) {
      double number = Double.parseDouble(numeral.literal());
      if (Double.isFinite(number) && (number != 0 || isZero(numeral.literal()))) {
        return Optional.of(number);
      }
    }
    return refused(value, at, "a number that a double can hold");
  }

  /** A figure that is too small for a double must not be read as none at all. */
  private static boolean isZero(String literal) {
    return literal.matches("-?0(\\.0+)?([eE].*)?");
  }

  private <T> Optional<T> asParsed(LocatedValue value, String at, TextForm<T> form) {
    if (value instanceof LocatedValue.Text text) {
      try {
        return Optional.of(form.parse(text.text()));
      } catch (RuntimeException e) {
        return refused(value, at, form.allowed());
      }
    }
    return refused(value, at, form.allowed());
  }

  private <E extends Enum<E> & Term> Optional<E> asTerm(
      LocatedValue value, String at, Class<E> vocabulary) {
    Optional<E> term =
        value instanceof LocatedValue.Text text
            ? Term.find(vocabulary, text.text())
            : Optional.empty();
    return term.isPresent() ? term : refused(value, at, "one of " + codes(vocabulary));
  }

  private static <E extends Enum<E> & Term> String codes(Class<E> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .map(Term::code)
        .collect(Collectors.joining(", "));
  }

  private <T> Optional<T> refused(LocatedValue value, String at, String allowed) {
    problems.note(at, value.position(), value.shown(), allowed);
    return Optional.empty();
  }

  private LocatedValue present(String name) {
    LocatedValue value = object.members().get(name);
    return value == null ? object : value;
  }

  private String at(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
