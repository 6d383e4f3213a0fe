package org.openprocedure.model.vocabulary;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * A unit of time in which a span is given.
 *
 * <p>A month and a year have the estimated lengths of {@link ChronoUnit#MONTHS} and {@link
 * ChronoUnit#YEARS}: a twelfth of, and the whole of, 365.2425 days.
 *
 * @since 0.1.0
 */
public enum SpanUnit implements Term {
  MINUTE("minute", ChronoUnit.MINUTES),
  HOUR("hour", ChronoUnit.HOURS),
  DAY("day", ChronoUnit.DAYS),
  WEEK("week", ChronoUnit.WEEKS),
  MONTH("month", ChronoUnit.MONTHS),
  YEAR("year", ChronoUnit.YEARS);

  private final String label;
  private final ChronoUnit unit;

  SpanUnit(String label, ChronoUnit unit) {
    this.label = label;
    this.unit = unit;
  }

  @Override
  public String label() {
    return label;
  }

  /** Returns the length of one unit, estimated for months and years. */
  public Duration duration() {
    return unit.getDuration();
  }
}
