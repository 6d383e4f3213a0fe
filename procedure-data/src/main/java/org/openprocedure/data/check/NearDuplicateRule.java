package org.openprocedure.data.check;

import java.util.Locale;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

/**
 * No record is another one with some words changed: of the runs of 5 words that two records hold
 * together, at most 15 in 100 are held by both (the Jaccard index of their shingles).
 */
public final class NearDuplicateRule implements ContentRule {

  private static final int LENGTH = 5;
  private static final double MOST = 0.15;

  private final RunIndex index;

  public NearDuplicateRule(ProcedureCatalog catalog) {
    this.index = new RunIndex(catalog, LENGTH);
  }

  @Override
  public void check(Procedure procedure, Findings findings) {
    int self = index.number(procedure.id());
    long[] runs = index.distinctRuns(procedure);
    int[] shared = new int[index.records()];
    for (long run : runs) {
      index.holders(run, number -> shared[number]++);
    }
    for (int other = 0; other < shared.length; other++) {
      double both = shared[other];
      double similarity = both / Math.max(1, runs.length + index.size(other) - both);
      if (other != self && similarity > MOST) {
        findings.add(
            "all texts",
            String.format(
                Locale.ROOT,
                "must share at most %.2f of the runs of 5 words with another record, but shares"
                    + " %.3f with %s",
                MOST,
                similarity,
                index.id(other)));
      }
    }
  }
}
