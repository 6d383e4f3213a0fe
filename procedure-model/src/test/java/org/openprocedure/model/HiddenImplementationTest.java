package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HiddenImplementationTest {

  @Test
  void theValueTypesAreFound() {
    assertTrue(builtValues().containsAll(List.of(Procedure.class, Risk.class, Span.class)));
  }

  @ParameterizedTest
  @MethodSource("exported")
  void noNameOrSignatureMentionsAnImplementation(Class<?> type) {
    assertEquals(List.of(), signatures(type).filter(s -> s.contains("Immutable")).toList());
  }

  @ParameterizedTest
  @MethodSource("builtValues")
  void nobodyElseCanExtendAValueType(Class<?> type) {
    int open = Modifier.PUBLIC | Modifier.PROTECTED;

    assertTrue(type.isSealed());
    assertTrue(
        Arrays.stream(type.getDeclaredConstructors())
            .allMatch(constructor -> (constructor.getModifiers() & open) == 0));
  }

  @ParameterizedTest
  @MethodSource("builtValues")
  void everyValueTypeHasABuilderThatCopiesAndBuilds(Class<?> type) throws Exception {
    Class<?> builder = type.getMethod("builder").getReturnType();

    assertEquals(type.getName() + "$Builder", builder.getName());
    assertTrue(builder.isInterface());
    assertEquals(builder, builder.getMethod("from", type).getReturnType());
    assertEquals(type, builder.getMethod("build").getReturnType());
  }

  @ParameterizedTest
  @MethodSource("builtValues")
  void aCopyEqualsItsOriginal(Class<?> type) {
    Object original = FullValue.of(type);
    Object copy = FullValue.build(FullValue.builderFrom(type));

    assertNotSame(original, copy);
    assertEquals(original, copy);
    assertEquals(original.hashCode(), copy.hashCode());
    assertEquals(original.toString(), copy.toString());
  }

  static Stream<Class<?>> exported() {
    return Stream.of("org.openprocedure.model", "org.openprocedure.model.vocabulary")
        .flatMap(name -> ExportedTypes.of(name).stream());
  }

  static List<Class<?>> builtValues() {
    return ExportedTypes.builtValues();
  }

  private static Stream<String> signatures(Class<?> type) {
    Stream<String> heading =
        Stream.concat(
                Stream.of(type, type.getGenericSuperclass()),
                Arrays.stream(type.getGenericInterfaces()))
            .filter(Objects::nonNull)
            .map(Type::getTypeName);
    Stream<Member> members =
        Stream.of(
                type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
            .flatMap(Arrays::stream);
    return Stream.concat(
        heading,
        members
            .filter(m -> (m.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
            .map(HiddenImplementationTest::signature));
  }

  private static String signature(Member member) {
    if (member instanceof Method method) {
      return method.toGenericString();
    }
    return member instanceof Field field
        ? field.toGenericString()
        : ((Constructor<?>) member).toGenericString();
  }
}
