package org.openprocedure.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How much text a corpus has and how its words are spread, so that figures on made-up records can
 * be judged.
 *
 * @param records the number of procedures
 * @param textBytes their texts in UTF-8
 * @param words the number of different words
 * @param rareWords how many of them stand in one record in a hundred at most
 * @param commonWords how many of them stand in every second record at least
 */
public record CorpusProfile(
    int records, long textBytes, int words, int rareWords, int commonWords) {

  /** Returns the profile of a corpus; every record is read. */
  public static CorpusProfile of(Corpus corpus) {
    Map<String, Integer> frequencies = new HashMap<>();
    long[] bytes = new long[1];
    corpus.catalog().stream()
        .forEach(
            procedure -> {
              Set<String> words = new HashSet<>();
              for (String text : PageTexts.of(procedure).all()) {
                bytes[0] += text.getBytes(StandardCharsets.UTF_8).length;
                words.addAll(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z]+")));
              }
              words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
            });
    int size = corpus.catalog().size();
    long rare = frequencies.values().stream().filter(count -> count * 100L <= size).count();
    long common = frequencies.values().stream().filter(count -> count * 2L >= size).count();
    return new CorpusProfile(size, bytes[0], frequencies.size(), (int) rare, (int) common);
  }

  /** Returns the profile in a line: "1000 records, 3401 bytes of text each, ...". */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d records, %d bytes of text each, %d different words"
            + " (%d in 1 %% of the records or fewer, %d in half of them or more)",
        records,
        textBytes / Math.max(1, records),
        words,
        rareWords,
        commonWords);
  }
}
