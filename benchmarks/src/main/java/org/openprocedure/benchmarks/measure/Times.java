package org.openprocedure.benchmarks.measure;

import java.util.Arrays;

/** Times of one operation in nanoseconds, as they come. */
public final class Times {

  private static final double P99 = 0.99;

  private double[] samples = new double[1_024];
  private int count;

  /** Adds the time of one call. */
  void add(double nanoseconds) {
    if (count == samples.length) {
      samples = Arrays.copyOf(samples, 2 * count);
    }
    samples[count++] = nanoseconds;
  }

  /** Returns the number of samples. */
  public int count() {
    return count;
  }

  /** Returns the time that half of the calls kept. */
  public double median() {
    return at(0.5);
  }

  /** Returns the time that 99 of 100 calls kept. */
  public double p99() {
    return at(P99);
  }

  private double at(double part) {
    if (count == 0) {
      throw new IllegalStateException("must have a sample, but has none");
    }
    double[] sorted = Arrays.copyOf(samples, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) (part * count))];
  }
}
