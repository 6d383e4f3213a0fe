package org.openprocedure.benchmarks.measure;

/**
 * One engine under measurement. Calls that are too short for the clock are timed several at once.
 */
final class Side {

  /** The shortest time that is taken by itself. */
  private static final double SHORTEST = 2_000;

  /** A batch lasts that long at least, so that caches get warm again after the other engine's. */
  private static final long SHORTEST_BATCH = 2_000_000;

  private static final int MOST_AT_ONCE = 256;

  private final Operation operation;
  private final int questions;
  private final Times times = new Times();
  private int next;
  private int atOnce = 1;
  private long spent;
  private long asked;
  private long sink;

  Side(Operation operation, int questions) {
    this.operation = operation;
    this.questions = questions;
  }

  /** Asks the next questions, at least as many as given, without keeping the times. */
  void warmUp(int batch) {
    long start = System.nanoTime();
    ask(batch);
    spent += System.nanoTime() - start;
    asked += batch;
  }

  /** Ends the warm-up: from its times, decides how many calls are timed at once. */
  void settle() {
    double mean = asked == 0 ? SHORTEST : spent / (double) asked;
    atOnce = mean >= SHORTEST ? 1 : Math.min(MOST_AT_ONCE, (int) Math.ceil(SHORTEST / mean) * 2);
    spent = 0;
    asked = 0;
  }

  /** Asks the next questions, at least as many as given, and keeps the times. */
  void measure(int batch) {
    int left = batch;
    long end = System.nanoTime() + SHORTEST_BATCH;
    while (left > 0 || System.nanoTime() < end) {
      long start = System.nanoTime();
      ask(atOnce);
      long time = System.nanoTime() - start;
      times.add(time / (double) atOnce);
      spent += time;
      asked += atOnce;
      left -= atOnce;
    }
  }

  long spent() {
    return spent;
  }

  long asked() {
    return asked;
  }

  Times times() {
    return times;
  }

  /** Returns what keeps the compiler from leaving the work out. */
  long sink() {
    return sink;
  }

  private void ask(int count) {
    for (int i = 0; i < count; i++) {
      sink += operation.run(next);
      next = next + 1 == questions ? 0 : next + 1;
    }
  }
}
