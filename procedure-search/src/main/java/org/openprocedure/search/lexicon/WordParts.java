package org.openprocedure.search.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openprocedure.search.text.Analyzer;

/**
 * What the parts of medical words mean: "cholecyst-" and "-ectomy" make "gallbladder removal".
 *
 * <p>A word is understood only if known parts cover it from end to end, with a vowel between them
 * at most, and its last part is a suffix. So no part is found inside an ordinary word.
 */
public final class WordParts {

  private static final int SHORTEST_WORD = 6;

  /** No medical word is as long; the ways to split a longer one are without number. */
  private static final int LONGEST_WORD = 60;

  private static final int SHORTEST_STEM = 4;

  private static final List<String> ADJECTIVES =
      List.of("ial", "eal", "al", "ar", "ary", "ic", "ous");

  private final Map<String, String> roots = new HashMap<>();
  private final Map<String, String> suffixes = new HashMap<>();
  private final Map<String, String> wholeWords = new HashMap<>();

  private WordParts() {
    for (List<String> row : Table.rows("word-parts.tsv")) {
      add(row.get(0), Table.alternatives(row.get(1)).get(0));
    }
    for (List<String> row : Table.rows("whole-words.tsv")) {
      wholeWords.put(row.get(0), Table.alternatives(row.get(1)).get(0));
    }
  }

  private static final class English {
    static final WordParts PARTS = new WordParts();
  }

  /** Returns the word parts of English medical words; the file is read at the first call. */
  public static WordParts english() {
    return English.PARTS;
  }

  /** Returns the words that mean more than their parts, each with its meaning. */
  Map<String, String> wholeWords() {
    return wholeWords;
  }

  private void add(String part, String meaning) {
    if (part.endsWith("-")) {
      roots.put(part.substring(0, part.length() - 1), meaning);
    } else {
      suffixes.put(part.substring(1), meaning);
    }
  }

  /** Returns the plain words that a medical word means, in order; empty if it is not understood. */
  public List<String> meaning(String word) {
    String whole = wholeWords.get(word);
    if (whole != null) {
      return Analyzer.words(whole);
    }
    List<String> parts = new ArrayList<>();
    if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD || !split(word, 0, parts)) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      words.addAll(Analyzer.words(part));
    }
    return words;
  }

  /**
   * Returns the stem of an adjective that is made of a known part: "bronch" of "bronchial"; empty
   * if the word is none.
   */
  public String stemOfAdjective(String word) {
    for (String ending : ADJECTIVES) {
      String stem = word.substring(0, Math.max(0, word.length() - ending.length()));
      if (word.endsWith(ending) && stem.length() >= SHORTEST_STEM && roots.containsKey(stem)) {
        return stem;
      }
    }
    return "";
  }

  /** Splits a word from a place on, longest part first; leaves the meanings if all is covered. */
  private boolean split(String word, int from, List<String> meanings) {
    for (int end = word.length(); end > from; end--) {
      String part = word.substring(from, end);
      String suffix = suffixes.get(part);
      if (end == word.length() && suffix != null && !meanings.isEmpty()) {
        meanings.add(suffix);
        return true;
      }
      String root = end == word.length() ? null : roots.get(part);
      if (root != null) {
        meanings.add(root);
        if (split(word, end, meanings)
            || (isVowel(word.charAt(end)) && split(word, end + 1, meanings))) {
          return true;
        }
        meanings.remove(meanings.size() - 1);
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return c == 'o' || c == 'i' || c == 'a' || c == 'e';
  }
}
