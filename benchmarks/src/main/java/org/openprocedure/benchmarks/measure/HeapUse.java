package org.openprocedure.benchmarks.measure;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The heap that something holds on to, as the difference that it makes to the used memory. */
public final class HeapUse {

  private static final int COLLECTIONS = 3;

  private HeapUse() {}

  /**
   * Returns the bytes that one value retains beside what was there before: the median of some
   * rounds.
   *
   * @param rounds how often it is measured
   * @param copies how many are made at once, so that small ones are seen at all
   */
  public static double of(Supplier<Object> maker, int rounds, int copies) {
    Times sizes = new Times();
    for (int round = 0; round <= rounds; round++) {
      double size = round(maker, copies);
      if (round > 0) {
        sizes.add(size);
      }
    }
    return sizes.median();
  }

  private static double round(Supplier<Object> maker, int copies) {
    long before = used();
    List<Object> made = new ArrayList<>(copies);
    try {
      for (int copy = 0; copy < copies; copy++) {
        made.add(maker.get());
      }
      return (used() - before) / (double) copies;
    } finally {
      Reference.reachabilityFence(made);
    }
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }
}
