package org.openprocedure.data;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openprocedure.data.mapping.Mapping;
import org.openprocedure.model.fixtures.ProcedureArbitraries;

/** A value of any type that has a JSON form of its own. */
record MappedValue<T>(Class<T> type, T value) {

  /** Returns values of all mapped types, each type as often as any other. */
  static Arbitrary<MappedValue<?>> all() {
    return Arbitraries.of(Mapping.all()).flatMap(mapping -> of(mapping.type()));
  }

  private static <T> Arbitrary<MappedValue<?>> of(Class<T> type) {
    return arbitrary(type).map(value -> new MappedValue<>(type, type.cast(value)));
  }

  /** Finds the method of the fixtures that gives values of a type. */
  private static Arbitrary<?> arbitrary(Class<?> type) {
    Method method =
        Arrays.stream(ProcedureArbitraries.class.getMethods())
            .filter(each -> gives(each, type))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no fixture gives a " + type.getSimpleName()));
    try {
      return (Arbitrary<?>) method.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(method.toString(), e);
    }
  }

  private static boolean gives(Method method, Class<?> type) {
    return method.getGenericReturnType() instanceof ParameterizedType returned
        && returned.getActualTypeArguments()[0].equals(type);
  }
}
