package org.openprocedure.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The types that a user of the module can name, read from what was compiled. */
public final class ExportedTypes {

  private ExportedTypes() {}

  /** Returns the public types of a package, nested ones included, in alphabetical order. */
  public static List<Class<?>> of(String packageName) {
    Path folder = compiled().resolve(packageName.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> packageName + "." + file.substring(0, file.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(ExportedTypes::named)
          .filter(ExportedTypes::isNameable)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the value types that are made by a builder. */
  static List<Class<?>> builtValues() {
    return of("org.openprocedure.model").stream()
        .filter(type -> Modifier.isAbstract(type.getModifiers()) && !type.isInterface())
        .toList();
  }

  private static Path compiled() {
    try {
      return Path.of(Procedure.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isNameable(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isNameable(outer));
  }
}
