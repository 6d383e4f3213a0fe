package org.openprocedure.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.fixtures.SampleProcedures;

/**
 * Pages as long as written ones, whose words are spread as in a language (Zipf): a few stand in
 * every record, most in a handful. The sentence patterns of the made-up records alone are short and
 * share nearly all their words.
 */
final class LongPages {

  private static final int SENTENCES = 240;
  private static final int WORDS_IN_SENTENCE = 12;

  /** The second parameter of the Zipf-Mandelbrot law, as in English. */
  private static final double SHIFT = 2.7;

  private final List<String> words = Vocabulary.byFrequency();
  private final double[] cumulative = new double[words.size()];

  private LongPages() {
    double sum = 0;
    for (int rank = 0; rank < cumulative.length; rank++) {
      sum += 1 / (rank + SHIFT);
      cumulative[rank] = sum;
    }
  }

  static Corpus corpus(String name, int size) {
    LongPages pages = new LongPages();
    List<Procedure> records = IntStream.range(0, size).mapToObj(pages::page).toList();
    return new Corpus(name, "made-up pages as long as written ones", ProcedureCatalog.of(records));
  }

  private Procedure page(int seed) {
    Procedure sample = SampleProcedures.of(seed);
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>(sample.recovery().selfCare());
    for (int i = 0; i < SENTENCES; i++) {
      sentences.add(sentence(random));
    }
    return Procedure.builder()
        .from(sample)
        .recovery(RecoveryPlan.builder().from(sample.recovery()).selfCare(sentences).build())
        .build();
  }

  private String sentence(Random random) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < WORDS_IN_SENTENCE; i++) {
      sentence.append(i == 0 ? "" : " ").append(word(random));
    }
    return sentence.append('.').toString();
  }

  private String word(Random random) {
    double drawn = random.nextDouble() * cumulative[cumulative.length - 1];
    int place = Arrays.binarySearch(cumulative, drawn);
    return words.get(Math.min(words.size() - 1, place < 0 ? -place - 1 : place));
  }
}
