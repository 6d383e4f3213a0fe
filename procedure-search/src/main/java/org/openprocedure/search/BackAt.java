package org.openprocedure.search;

import java.time.Duration;
import java.util.Objects;
import org.openprocedure.model.vocabulary.Activity;

/**
 * Something that a person must be able to do again in time, by the latest time that the record
 * gives: back at desk work within two weeks. A record that gives none is left out.
 *
 * @param activity what must be possible again
 * @param within the time after the procedure, from 0
 * @since 0.1.0
 */
public record BackAt(Activity activity, Duration within) {

  /**
   * Creates a limit.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public BackAt {
    Objects.requireNonNull(activity, "activity");
    if (within.isNegative()) {
      throw new IllegalArgumentException("within must not be negative, but was " + within);
    }
  }
}
