package org.openprocedure.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimesTest {

  @Test
  void medianAndP99_areSamples() {
    Times times = new Times();
    for (int i = 2_000; i > 0; i--) {
      times.add(i);
    }
    assertEquals(1_001, times.median());
    assertEquals(1_981, times.p99());
  }

  @Test
  void row_saysWhetherItsGoalIsMet() {
    Row row =
        new Row(
            "search",
            "rich-1000",
            Unit.NANOSECONDS,
            new Row.Figure(5_000, 20_000),
            new Row.Figure(250_000, 400_000),
            Goal.times(50).andAtMost(4_000));
    assertEquals(
        "| search | rich-1000 | 5.00 us | 20.0 us | 250 us | 400 us | 50 | >= 50x, <= 4.00 us | no |",
        row.toMarkdown());
  }

  @Test
  void growth_isTheExponent() {
    ComparisonTable table = new ComparisonTable();
    table.add(row("rich-1000", 100, 100));
    table.add(row("rich-10000", 1_000, 100));
    assertEquals(
        "| line | from | to | growth ours | growth Lucene |\n|---|---|---|---|---|\n"
            + "| search | rich-1000 | rich-10000 | 1.00 | 0.00 |\n",
        table.growth().replace("\r\n", "\n"));
  }

  private static Row row(String corpus, double ours, double theirs) {
    return new Row(
        "search", corpus, Unit.NANOSECONDS, Row.Figure.of(ours), Row.Figure.of(theirs), Goal.NONE);
  }
}
