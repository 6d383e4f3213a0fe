package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openprocedure.search.index.CodeTable;
import org.openprocedure.search.index.SortedStrings;

/** Finds the codes that a text names: as a whole, begun, or among its words. */
public final class CodeQuery {

  private static final int MOST_WORDS = 64;
  private static final int LONGEST = 20;

  private CodeQuery() {}

  /**
   * Returns the procedures whose code a text names, each once, the closest first. A text that is
   * one code may be a beginning of it only.
   */
  public static List<CodeTable.Carrier> carriers(CodeTable table, String typed) {
    String text = typed.length() > QueryParser.LONGEST_TEXT ? "" : typed.strip();
    Set<Integer> codes = new LinkedHashSet<>();
    for (String word : likeCodes(text)) {
      int code = table.codes().find(word);
      if (code >= 0) {
        codes.add(code);
      }
    }
    if (codes.isEmpty() && isLikeCode(text)) {
      addBegun(table.codes(), CodeTable.normalize(text), codes);
    }
    return carriers(table, codes);
  }

  private static void addBegun(SortedStrings table, String begun, Set<Integer> codes) {
    if (begun.length() >= CodeTable.SHORTEST_PREFIX) {
      for (int code = table.firstFrom(begun); code < table.behind(begun); code++) {
        codes.add(code);
      }
    }
  }

  private static List<CodeTable.Carrier> carriers(CodeTable table, Set<Integer> codes) {
    if (codes.isEmpty()) {
      return List.of();
    }
    List<CodeTable.Carrier> found = new ArrayList<>();
    for (int code : codes) {
      found.addAll(table.carriers(code));
    }
    found.sort(
        Comparator.comparing(CodeTable.Carrier::match)
            .thenComparingInt(CodeTable.Carrier::procedure));
    Set<Integer> seen = new HashSet<>();
    found.removeIf(carrier -> !seen.add(carrier.procedure()));
    return found;
  }

  /** The whole text, each of its words, and each two words together: "0FT 44ZZ". */
  private static Set<String> likeCodes(String text) {
    Set<String> found = new LinkedHashSet<>();
    if (isLikeCode(text)) {
      found.add(CodeTable.normalize(text));
    }
    String last = "";
    int start = 0;
    for (int end = 0; end <= text.length() && found.size() < MOST_WORDS; end++) {
      if (end == text.length() || !isCodePart(text.charAt(end))) {
        String word = text.substring(start, end);
        add(word, found);
        if (!last.isEmpty()) {
          add(last + word, found);
        }
        last = word.length() <= LONGEST ? word : "";
        start = end + 1;
      }
    }
    return found;
  }

  private static void add(String word, Set<String> found) {
    if (isLikeCode(word)) {
      found.add(CodeTable.normalize(word));
    }
  }

  /** A code has a digit, or is one of ICD-10-PCS that fills its places with Z: "GZHZZZZ". */
  private static boolean isLikeCode(String word) {
    return word.length() <= LONGEST
        && !word.isEmpty()
        && (hasDigit(word) || word.endsWith("Z") || word.endsWith("z"));
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
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
