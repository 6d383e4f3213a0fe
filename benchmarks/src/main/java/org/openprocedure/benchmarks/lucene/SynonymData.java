package org.openprocedure.benchmarks.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.openprocedure.search.ProcedureSearch;

/** The abbreviations and lay words of the search, as rules for Lucene's synonym filter. */
public final class SynonymData {

  private static final String FOLDER = "/org/openprocedure/search/lexicon/";

  private SynonymData() {}

  /** Returns the rules, or empty where the search comes without such tables. */
  public static Optional<SynonymMap> read() {
    List<String[]> rules = new ArrayList<>();
    for (String table : List.of("abbreviations.tsv", "lay-words.tsv")) {
      rules.addAll(rows(table));
    }
    return rules.isEmpty() ? Optional.empty() : Optional.of(map(rules));
  }

  /** Returns rules: what is typed, and what it may stand for with | between. */
  static SynonymMap map(List<String[]> rules) {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    for (String[] rule : rules) {
      for (String meaning : rule[1].split("\\|", -1)) {
        CharsRef from = words(rule[0]);
        CharsRef to = words(meaning);
        if (from.length > 0 && to.length > 0 && !from.equals(to)) {
          builder.add(from, to, true);
        }
      }
    }
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words as the query analyzer has them before its synonym filter. */
  private static CharsRef words(String text) {
    String[] words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+", -1))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    return words.length == 0
        ? new CharsRef()
        : SynonymMap.Builder.join(words, new CharsRefBuilder());
  }

  private static List<String[]> rows(String table) {
    InputStream in = ProcedureSearch.class.getResourceAsStream(FOLDER + table);
    if (in == null) {
      return List.of();
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells.length >= 2)
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
