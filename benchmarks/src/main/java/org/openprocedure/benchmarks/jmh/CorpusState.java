package org.openprocedure.benchmarks.jmh;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openprocedure.benchmarks.corpus.Corpora;
import org.openprocedure.benchmarks.measure.Contest;
import org.openprocedure.benchmarks.query.QuerySet;
import org.openprocedure.search.ProcedureSearch;

/** Both engines over the corpus of a run, and what they are asked in turn. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the fields before anything is measured.
public class CorpusState {

  /** The name of the corpus. */
  @Param({"bundled", "rich-1000", "rich-10000", "short-100000"})
  public String corpus;

  Contest contest;
  ProcedureSearch ours;
  QuerySet queries;
  private int next;

  /** Indexes the corpus. */
  @Setup(Level.Trial)
  public void prepare() {
    contest = new Contest(Corpora.named(corpus));
    ours = contest.ours();
    queries = contest.queries();
  }

  /** Returns the number of the next question. */
  int next() {
    next = (next + 1) & Integer.MAX_VALUE;
    return next;
  }
}
