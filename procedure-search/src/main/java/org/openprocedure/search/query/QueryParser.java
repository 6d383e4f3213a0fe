package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    List<String> terms = new ArrayList<>(new LinkedHashSet<>(Analyzer.terms(text)));
    return new Query(
        Analyzer.words(text),
        List.copyOf(terms.subList(0, Math.min(MOST_TERMS, terms.size()))),
        codes(text));
  }

  /** A code has a digit, and is the whole text, spaces and all, or one of its words. */
  private static List<Code> codes(String text) {
    if (!hasDigit(text)) {
      return List.of();
    }
    Set<String> words = new LinkedHashSet<>();
    words.add(text.strip());
    words.addAll(List.of(text.strip().split("\\s+", -1)));
    return words.stream()
        .filter(word -> word.length() <= LONGEST_CODE && hasDigit(word))
        .limit(MOST_CODES)
        .flatMap(word -> Code.candidates(word).stream())
        .distinct()
        .toList();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
