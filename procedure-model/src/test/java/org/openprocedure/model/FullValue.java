package org.openprocedure.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.CodeSystem;

/**
 * Values of every type with every part filled, so that a rule that should hold for all types is
 * checked for those to come as well. All texts are {@link #TEXT}.
 */
final class FullValue {

  static final String TEXT = "some words";

  /** Parts that cannot stand beside the others. */
  private static final Set<String> EXCLUDED =
      Set.of(
          "Preparation.notNeeded",
          "RecoveryPlan.notNeeded",
          "Course.sessions",
          "RecoveryMedicine.span",
          "Quantity.max",
          "Risk.frequency");

  private static final Map<Class<?>, Object> SIMPLE =
      Map.of(
          String.class,
          TEXT,
          int.class,
          50,
          double.class,
          0.5,
          boolean.class,
          true,
          LocalDate.class,
          LocalDate.of(2025, 3, 1),
          URI.class,
          URI.create("https://example.org/page"),
          Locale.class,
          Locale.FRENCH,
          Code.class,
          Code.of(CodeSystem.SNOMED_CT, "73211009"),
          ProcedureId.class,
          ProcedureId.of("some-procedure"));

  private FullValue() {}

  /** Returns a value of the given type. */
  static Object of(Class<?> type) {
    if (SIMPLE.containsKey(type)) {
      return SIMPLE.get(type);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return type.isRecord() ? filledRecord(type) : build(filledBuilder(type));
  }

  /** Returns a builder of the given type that holds a full value. */
  static Object builderFrom(Class<?> type) {
    Object value = of(type);
    return call(method(builderType(type), "from", type), builder(type), value);
  }

  /** Returns an empty builder of the given type. */
  static Object builder(Class<?> type) {
    return call(method(type, "builder"), null);
  }

  /** Builds what a builder holds; throws what the builder throws. */
  static Object build(Object builder) {
    Class<?> builderType = builder.getClass().getInterfaces()[0];
    return call(method(builderType, "build"), builder);
  }

  /** Returns the methods of a type's builder that set one part. */
  static Stream<Method> setters(Class<?> type) {
    return Arrays.stream(builderType(type).getMethods())
        .filter(method -> method.getParameterCount() == 1 && !method.getName().equals("from"));
  }

  static Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  static Class<?> builderType(Class<?> type) {
    return method(type, "builder").getReturnType();
  }

  private static Object filledBuilder(Class<?> type) {
    Object builder = builder(type);
    setters(type)
        .filter(setter -> isSample(type, setter))
        .forEach(setter -> call(setter, builder, sample(setter)));
    return builder;
  }

  private static boolean isSample(Class<?> type, Method setter) {
    List<String> wrappers = List.of("Optional", "OptionalInt", "OptionalDouble", "Iterable");
    return !wrappers.contains(setter.getParameterTypes()[0].getSimpleName())
        && !EXCLUDED.contains(type.getSimpleName() + "." + setter.getName());
  }

  private static Object sample(Method setter) {
    Class<?> type = setter.getParameterTypes()[0];
    return switch (setter.getName()) {
      case "addExcludedSite" -> BodySite.SACRUM;
      case "denominator" -> 1_000;
      case "id" -> type == ProcedureId.class ? ProcedureId.of("this-procedure") : TEXT;
      case "min" -> type == double.class ? 0.25 : of(type);
      case "year" -> 2020;
      default -> of(type);
    };
  }

  private static Object filledRecord(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(FullValue::of).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
