package org.openprocedure.benchmarks.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openprocedure.benchmarks.query.FilteredText;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.search.SearchResult;
import org.openprocedure.search.SimilarProcedure;
import org.openprocedure.search.Suggestion;

/** Every question that this project's search answers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SearchBenchmark {

  /** A code, whole. */
  @Benchmark
  public List<Procedure> code(CorpusState state) {
    List<String> codes = state.queries.codes();
    return state.ours.byCode(codes.get(state.next() % codes.size()));
  }

  /** Words. */
  @Benchmark
  public SearchResult text(CorpusState state) {
    List<String> texts = state.queries.texts();
    return state.ours.find(texts.get(state.next() % texts.size()));
  }

  /** Words with slips of the finger. */
  @Benchmark
  public SearchResult typo(CorpusState state) {
    List<String> typos = state.queries.typos();
    return state.ours.find(typos.get(state.next() % typos.size()));
  }

  /** What stands in the field after a key. */
  @Benchmark
  public List<Suggestion> keystroke(CorpusState state) {
    List<String> typed = state.queries.keystrokes();
    return state.ours.suggest(typed.get(state.next() % typed.size()));
  }

  /** Words and a fact; words alone where the records have no facts. */
  @Benchmark
  public SearchResult filter(CorpusState state) {
    List<FilteredText> filtered = state.queries.filtered();
    return filtered.isEmpty()
        ? text(state)
        : state.ours.find(filtered.get(state.next() % filtered.size()).request());
  }

  /** Records like one. */
  @Benchmark
  public List<SimilarProcedure> similar(CorpusState state) {
    List<ProcedureId> ids = state.queries.ids();
    return state.ours.similarTo(ids.get(state.next() % ids.size()));
  }
}
