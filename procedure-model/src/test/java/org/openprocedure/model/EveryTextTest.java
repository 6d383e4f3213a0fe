package org.openprocedure.model;

import static org.openprocedure.model.Refusal.assertRefused;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openprocedure.model.vocabulary.ArrangementKind;
import org.openprocedure.model.vocabulary.EquipmentKind;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.QuantityUnit;
import org.openprocedure.model.vocabulary.Register;
import org.openprocedure.model.vocabulary.Subject;
import org.openprocedure.model.vocabulary.Term;
import org.openprocedure.model.vocabulary.WarningAction;

/** Rules that hold for every text and every list of every value type, those to come included. */
class EveryTextTest {

  private static final String BLANK_END = "ends in a blank ";

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void everyTextIsChecked(String field, Class<?> type, Method setter) {
    assertRefused(
        field + " must not begin or end with white space, but was \"ends in a blank \"",
        () -> changed(type, setter, BLANK_END));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listsOfTexts")
  void everyTextOfAListIsChecked(String field, Class<?> type, Method setter) {
    assertRefused(
        field + " must not begin or end with white space, but was \"ends in a blank \"",
        () -> changed(type, setter, List.of("fine", BLANK_END)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listsOfTexts")
  void everyListOfTextsHoldsEachOnce(String field, Class<?> type, Method setter) {
    assertRefused(
        field + " must not repeat an entry, but was \"again\"",
        () -> changed(type, setter, List.of("again", "other", "again")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listsOfTerms")
  void everyListOfTermsHoldsEachOnce(String field, Class<?> type, Method setter) {
    Term term = (Term) FullValue.of(element(setter));

    assertRefused(
        field + " must not repeat an entry, but was \"" + term.code() + "\"",
        () -> changed(type, setter, List.of(term, term)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("records")
  void everyTextOfARecordIsChecked(String field, Executable attempt) {
    assertRefused(
        field + " must not begin or end with white space, but was \"ends in a blank \"", attempt);
  }

  static Stream<Arguments> texts() {
    return setters(
        setter ->
            setter.getParameterTypes()[0] == String.class && !setter.getName().startsWith("add"));
  }

  static Stream<Arguments> listsOfTexts() {
    return setters(setter -> element(setter) == String.class);
  }

  static Stream<Arguments> listsOfTerms() {
    return setters(setter -> Term.class.isAssignableFrom(element(setter)));
  }

  static Stream<Arguments> records() {
    return Stream.of(
        refusal("Synonym.text", () -> Synonym.of(BLANK_END, Register.LAY)),
        refusal("Measure.name", () -> Measure.of(BLANK_END, Quantity.of(1, QuantityUnit.GRAM))),
        refusal("Arrangement.text", () -> Arrangement.of(ArrangementKind.CONSENT, BLANK_END)),
        refusal(
            "Equipment.text",
            () -> Equipment.of(EquipmentKind.PROBE, BLANK_END, Occurrence.ALWAYS)),
        refusal("WarningSign.sign", () -> WarningSign.of(BLANK_END, WarningAction.CALL_NOW)),
        refusal(
            "WarningSign.sign",
            () -> new WarningSign(BLANK_END, WarningAction.CALL_NOW, Subject.DONOR)));
  }

  private static Arguments refusal(String field, Executable attempt) {
    return Arguments.of(field, attempt);
  }

  private static Stream<Arguments> setters(Predicate<Method> test) {
    return ExportedTypes.builtValues().stream()
        .flatMap(
            type ->
                FullValue.setters(type)
                    .filter(test)
                    .map(setter -> Arguments.of(field(type, setter), type, setter)));
  }

  private static String field(Class<?> type, Method setter) {
    return type.getSimpleName() + "." + setter.getName();
  }

  /** Returns what a setter takes many of, or {@code Object} if it takes a single value. */
  private static Class<?> element(Method setter) {
    if (setter.getParameterTypes()[0] != Iterable.class) {
      return Object.class;
    }
    Type element =
        ((ParameterizedType) setter.getGenericParameterTypes()[0]).getActualTypeArguments()[0];
    return (Class<?>) (element instanceof WildcardType any ? any.getUpperBounds()[0] : element);
  }

  private static Object changed(Class<?> type, Method setter, Object value) {
    return FullValue.build(FullValue.call(setter, FullValue.builderFrom(type), value));
  }
}
