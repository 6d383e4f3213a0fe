package org.openprocedure.search.query;

import java.util.List;
import java.util.stream.Stream;
import org.openprocedure.model.Code;
import org.openprocedure.search.text.Analyzer;

/** Reads what a person typed. Any text is a query; what goes beyond the limits is left out. */
public final class QueryParser {

  /** Characters that are read; a long question has a few hundred. */
  public static final int LONGEST_TEXT = 10_000;

  /** Different terms that are looked up. */
  public static final int MOST_TERMS = 64;

  private static final int MOST_CODES = 16;
  private static final int LONGEST_CODE = 20;

  private QueryParser() {}

  public static Query parse(String typed) {
    String text = typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
    return new Query(
        Analyzer.words(text),
        Analyzer.terms(text).stream().distinct().limit(MOST_TERMS).toList(),
        codes(text));
  }

  /** A code may be the whole text, spaces and all, or one of its words. */
  private static List<Code> codes(String text) {
    return Stream.concat(Stream.of(text.strip()), Stream.of(text.strip().split("\\s+", -1)))
        .distinct()
        .filter(word -> word.length() <= LONGEST_CODE && word.chars().anyMatch(Character::isDigit))
        .limit(MOST_CODES)
        .flatMap(word -> Code.candidates(word).stream())
        .distinct()
        .toList();
  }
}
