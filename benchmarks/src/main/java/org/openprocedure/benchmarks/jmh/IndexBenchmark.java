package org.openprocedure.benchmarks.jmh;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openprocedure.benchmarks.lucene.IndexSettings;
import org.openprocedure.benchmarks.lucene.PeerIndex;
import org.openprocedure.search.ProcedureSearch;

/** Making the index of a corpus, by each engine. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class IndexBenchmark {

  /** This project's search. */
  @Benchmark
  public ProcedureSearch ours(CorpusState state) {
    return ProcedureSearch.over(state.contest.plain());
  }

  /** Lucene, a field for each part of the page. */
  @Benchmark
  public PeerIndex lucene(CorpusState state) {
    return PeerIndex.over(state.contest.plain(), IndexSettings.FIELDED);
  }
}
