package org.openprocedure.benchmarks.measure;

/**
 * What is to be reached.
 *
 * @param ratio how many times more Lucene must take at least; 0 without such a goal
 * @param most what this project's search may take at most; infinite without such a goal
 */
public record Goal(double ratio, double most) {

  /** No goal. */
  static final Goal NONE = new Goal(0, Double.POSITIVE_INFINITY);

  /** Returns a goal for the ratio only. */
  static Goal times(double ratio) {
    return new Goal(ratio, Double.POSITIVE_INFINITY);
  }

  /** Returns the same goal with a limit for this project's own figure. */
  Goal andAtMost(double figure) {
    return new Goal(ratio, figure);
  }

  String shown(Unit unit) {
    String times = ratio > 0 ? ">= " + Math.round(ratio) + "x" : "";
    String limit = Double.isInfinite(most) ? "" : "<= " + unit.shown(most);
    return times.isEmpty() || limit.isEmpty() ? times + limit : times + ", " + limit;
  }

  /** Returns "yes", "no", or nothing without a goal. */
  String isMet(double ours, double reached) {
    if (ratio == 0 && Double.isInfinite(most)) {
      return "";
    }
    return reached >= ratio && ours <= most ? "yes" : "no";
  }
}
