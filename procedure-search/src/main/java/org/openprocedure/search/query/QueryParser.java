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

  /** A code is the whole text, spaces and all, or one of its words, whatever stands around it. */
  private static List<Code> codes(String text) {
    Set<String> words = new LinkedHashSet<>();
    addIfLikeCode(text.strip(), words);
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || !isCodePart(text.charAt(end))) {
        addIfLikeCode(text.substring(start, end), words);
        start = end + 1;
      }
    }
    Set<Code> codes = new LinkedHashSet<>();
    for (String word : words) {
      codes.addAll(Code.candidates(word));
    }
    return List.copyOf(codes);
  }

  /** A code has a digit, or is one of ICD-10-PCS that fills its places with Z: "GZHZZZZ". */
  private static void addIfLikeCode(String word, Set<String> words) {
    if (words.size() < MOST_CODES
        && word.length() <= LONGEST_CODE
        && (hasDigit(word) || word.endsWith("Z") || word.endsWith("z"))) {
      words.add(word);
    }
  }

  private static boolean isCodePart(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || c == '.'
        || c == '-';
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
