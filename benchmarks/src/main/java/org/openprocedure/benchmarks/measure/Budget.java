package org.openprocedure.benchmarks.measure;

import java.time.Duration;

/**
 * How long each engine may be measured for each line.
 *
 * @param warmUp before anything counts
 * @param measured what counts
 * @param builds how often an index is built and weighed
 */
public record Budget(Duration warmUp, Duration measured, int builds) {

  /** Enough for steady medians. */
  public static final Budget USUAL = new Budget(Duration.ofSeconds(3), Duration.ofSeconds(5), 7);

  /** Enough to see orders of magnitude. */
  public static final Budget QUICK = new Budget(Duration.ofMillis(700), Duration.ofMillis(700), 3);

  /** Enough to see that everything runs. */
  public static final Budget SMOKE = new Budget(Duration.ZERO, Duration.ofMillis(1), 1);
}
