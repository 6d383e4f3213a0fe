package org.openprocedure.benchmarks.measure;

import java.util.Locale;

/**
 * A line of the table: the same figure of both engines on one corpus.
 *
 * @param line what was measured
 * @param corpus on what
 * @param unit what is counted
 * @param ours the figures of this project's search
 * @param theirs the figures of Lucene
 * @param goal what is to be reached
 */
public record Row(String line, String corpus, Unit unit, Figure ours, Figure theirs, Goal goal) {

  /**
   * A figure of one engine.
   *
   * @param median the middle of all samples
   * @param p99 what 99 of 100 samples keep; the median again where that is not asked
   */
  public record Figure(double median, double p99) {

    static Figure of(Times times) {
      return new Figure(times.median(), times.p99());
    }

    static Figure of(double figure) {
      return new Figure(figure, figure);
    }
  }

  /** Returns how many times more Lucene takes. */
  public double ratio() {
    return theirs.median() / ours.median();
  }

  /** Returns the line in Markdown. */
  String toMarkdown() {
    return String.join(
        " | ",
        "| " + line,
        corpus,
        unit.shown(ours.median()),
        p99(ours),
        unit.shown(theirs.median()),
        p99(theirs),
        String.format(Locale.ROOT, ratio() < 10 ? "%.2f" : "%.0f", ratio()),
        goal.shown(unit),
        goal.isMet(ours.median(), ratio()) + " |");
  }

  private String p99(Figure figure) {
    return figure.p99() == figure.median() ? "" : unit.shown(figure.p99());
  }
}
