package org.openprocedure.data.mapping;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.openprocedure.model.ProcedureId;

/**
 * A value that is stored as text of a certain form.
 *
 * @param allowed what the text must be, in words
 * @param parser makes the value of the text; throws {@link RuntimeException} if it cannot
 * @param printer makes the text of the value
 */
public record TextForm<T>(String allowed, Function<String, T> parser, Function<T, String> printer) {

  public static final TextForm<ProcedureId> ID =
      new TextForm<>(
          "up to 100 characters of a-z, 0-9 and single hyphens between them",
          ProcedureId::of,
          ProcedureId::value);

  public static final TextForm<LocalDate> DATE =
      new TextForm<>("a date such as 2026-01-31", TextForm::date, LocalDate::toString);

  public static final TextForm<URI> WEB_ADDRESS =
      new TextForm<>("an http or https address", URI::create, URI::toString);

  public static final TextForm<Locale> LANGUAGE =
      new TextForm<>(
          "a BCP 47 language tag such as en or pt-BR", TextForm::language, Locale::toLanguageTag);

  /** The JDK's own parser loads locale data first, which takes a fresh JVM longer than a record. */
  private static LocalDate date(String text) {
    boolean shaped = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    if (!shaped) {
      throw new IllegalArgumentException(text);
    }
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new IllegalArgumentException(text);
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }

  private static Locale language(String tag) {
    return tag.equals("en") ? Locale.ENGLISH : new Locale.Builder().setLanguageTag(tag).build();
  }

  /** Returns the value of a text; throws if the text is not of this form. */
  public T parse(String text) {
    return parser.apply(text);
  }

  /** Returns the text of a value. */
  public String print(T value) {
    return printer.apply(value);
  }
}
