package org.openprocedure.data.check;

import java.util.List;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

/** No passage is carried over from another record: no run of 12 words stands in two. */
public final class SharedRunRule implements ContentRule {

  private static final int LENGTH = 12;

  private final RunIndex index;

  public SharedRunRule(ProcedureCatalog catalog) {
    this.index = new RunIndex(catalog, LENGTH);
  }

  @Override
  public void check(Procedure procedure, Findings findings) {
    int self = index.number(procedure.id());
    PatientTexts.of(procedure)
        .forEach((section, texts) -> texts.forEach(text -> compare(section, text, self, findings)));
  }

  /** Runs that overlap are one passage, told once. */
  private void compare(String section, String text, int self, Findings findings) {
    List<String> words = Words.of(text);
    long[] runs = index.runs(words);
    for (int start = 0; start < runs.length; start++) {
      int other = other(runs[start], self);
      if (other >= 0) {
        int end = start;
        while (end + 1 < runs.length && other(runs[end + 1], self) >= 0) {
          end++;
        }
        findings.add(
            section,
            "must share no run of 12 words with another record, but shares "
                + (end - start + LENGTH)
                + " with "
                + index.id(other)
                + ", from \""
                + String.join(" ", words.subList(start, start + LENGTH))
                + "\"");
        start = end;
      }
    }
  }

  /** Returns the first other record that holds a run, or -1. */
  private int other(long run, int self) {
    int[] found = {-1};
    index.holders(
        run,
        number -> {
          if (found[0] < 0 && number != self) {
            found[0] = number;
          }
        });
    return found[0];
  }
}
