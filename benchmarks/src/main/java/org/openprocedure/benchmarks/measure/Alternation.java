package org.openprocedure.benchmarks.measure;

/**
 * Measures two engines in turn, some questions to one and then the same to the other, so that a
 * slow moment of the machine meets both.
 */
public final class Alternation {

  private static final int BATCH = 24;

  /** A side that is slow gets no more than this many times its budget to hear each question. */
  private static final int PATIENCE = 4;

  private Alternation() {}

  /**
   * Returns the times of both.
   *
   * @param questions how many different questions there are
   */
  public static Pair measure(Operation ours, Operation theirs, int questions, Budget budget) {
    Side one = new Side(ours, questions);
    Side other = new Side(theirs, questions);
    do {
      one.warmUp(BATCH);
      other.warmUp(BATCH);
    } while (one.spent() < budget.warmUp().toNanos() && other.spent() < budget.warmUp().toNanos());
    while (one.spent() < budget.warmUp().toNanos()) {
      one.warmUp(BATCH);
    }
    one.settle();
    other.settle();
    long enough = budget.measured().toNanos();
    do {
      one.measure(BATCH);
      other.measure(BATCH);
    } while (isWanting(one, other, questions, enough)
        && one.spent() + other.spent() < PATIENCE * enough);
    if (one.sink() + other.sink() == Long.MIN_VALUE) {
      throw new IllegalStateException("must not happen: nothing was found or everything");
    }
    return new Pair(one.times(), other.times());
  }

  /** The slower side decides: it has used its time and has heard each question. */
  private static boolean isWanting(Side one, Side other, int questions, long enough) {
    return Math.max(one.spent(), other.spent()) < enough
        || Math.min(one.asked(), other.asked()) < questions;
  }

  /**
   * The times of both engines.
   *
   * @param ours of this project's search
   * @param theirs of Lucene
   */
  public record Pair(Times ours, Times theirs) {}
}
