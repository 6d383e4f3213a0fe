package org.openprocedure.benchmarks.measure;

import java.util.Locale;

/** What a figure counts, and how it is printed. */
public enum Unit {
  NANOSECONDS {
    @Override
    String shown(double figure) {
      if (figure < 1e3) {
        return digits(figure) + " ns";
      }
      if (figure < 1e6) {
        return digits(figure / 1e3) + " us";
      }
      return figure < 1e9 ? digits(figure / 1e6) + " ms" : digits(figure / 1e9) + " s";
    }
  },
  BYTES {
    @Override
    String shown(double figure) {
      return figure < 1e6 ? digits(figure / 1e3) + " kB" : digits(figure / 1e6) + " MB";
    }
  };

  /** Returns a figure as a person reads it. */
  abstract String shown(double figure);

  private static String digits(double figure) {
    return String.format(
        Locale.ROOT, figure < 10 ? "%.2f" : figure < 100 ? "%.1f" : "%.0f", figure);
  }
}
