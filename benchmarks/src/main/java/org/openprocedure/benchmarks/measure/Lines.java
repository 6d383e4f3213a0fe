package org.openprocedure.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** All lines of the table. */
public final class Lines {

  private Lines() {}

  /** Returns the names that lines are chosen by. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    TimedLine.all().forEach(line -> names.add(line.name()));
    names.addAll(List.of("index build", "retained heap", "jar bytes"));
    return names;
  }

  /**
   * Measures the lines of one corpus.
   *
   * @param wanted chooses lines by name
   * @param out gets each line as soon as it is there
   */
  public static void measure(
      Contest contest, Predicate<String> wanted, Budget budget, Consumer<Row> out) {
    for (TimedLine line : TimedLine.all()) {
      if (wanted.test(line.name())) {
        TimedLine.Asked asked = line.questions().apply(contest);
        if (asked.count() > 0) {
          out.accept(row(line.name(), contest, asked, budget));
        }
      }
    }
    if (wanted.test("index build")) {
      IndexLines.build(contest, budget).forEach(out);
    }
    if (wanted.test("retained heap")) {
      IndexLines.heap(contest, budget).forEach(out);
    }
  }

  /** Measures what does not depend on a corpus. */
  public static void measure(Predicate<String> wanted, Consumer<Row> out) {
    if (wanted.test("jar bytes")) {
      IndexLines.jar().forEach(out);
    }
  }

  private static Row row(String name, Contest contest, TimedLine.Asked asked, Budget budget) {
    Alternation.Pair times =
        Alternation.measure(asked.ours(), asked.theirs(), asked.count(), budget);
    return new Row(
        name,
        contest.corpus().name(),
        Unit.NANOSECONDS,
        Row.Figure.of(times.ours()),
        Row.Figure.of(times.theirs()),
        Goals.time(name, contest.corpus()));
  }
}
