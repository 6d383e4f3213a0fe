package org.openprocedure.data.mapping;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.openprocedure.model.ProcedureId;

/** A value that is stored as text of a certain form. */
public abstract class TextForm<T> {

  public static final TextForm<ProcedureId> ID = new IdForm();
  public static final TextForm<LocalDate> DATE = new DateForm();
  public static final TextForm<URI> WEB_ADDRESS = new WebAddressForm();
  public static final TextForm<Locale> LANGUAGE = new LanguageForm();

  private final String allowed;

  private TextForm(String allowed) {
    this.allowed = allowed;
  }

  /** Returns what the text must be, in words. */
  public String allowed() {
    return allowed;
  }

  /** Returns the value of a text; throws a {@link RuntimeException} if it is not of this form. */
  public abstract T parse(String text);

  /** Returns the text of a value. */
  public String print(T value) {
    return String.valueOf(value);
  }

  private static final class IdForm extends TextForm<ProcedureId> {

    IdForm() {
      super("up to 100 characters of a-z, 0-9 and single hyphens between them");
    }

    @Override
    public ProcedureId parse(String text) {
      return ProcedureId.of(text);
    }
  }

  private static final class WebAddressForm extends TextForm<URI> {

    WebAddressForm() {
      super("an http or https address");
    }

    @Override
    public URI parse(String text) {
      return URI.create(text);
    }
  }

  private static final class LanguageForm extends TextForm<Locale> {

    LanguageForm() {
      super("a BCP 47 language tag such as en or pt-BR");
    }

    @Override
    public Locale parse(String text) {
      return text.equals("en") ? Locale.ENGLISH : new Locale.Builder().setLanguageTag(text).build();
    }

    @Override
    public String print(Locale value) {
      return value.toLanguageTag();
    }
  }

  /** The JDK's own parser loads locale data first, which takes a fresh JVM longer than a record. */
  private static final class DateForm extends TextForm<LocalDate> {

    DateForm() {
      super("a date such as 2026-01-31");
    }

    @Override
    public LocalDate parse(String text) {
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
  }
}
