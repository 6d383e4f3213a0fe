package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openprocedure.search.index.CodeTable;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.SortedStrings;
import org.openprocedure.search.index.Spelling;
import org.openprocedure.search.index.Thesaurus;
import org.openprocedure.search.text.Analyzer;

/**
 * Completes what somebody is typing: to codes, to names that have the words as typed, to names that
 * have what an abbreviation stands for, and to names with words that differ by a slip.
 *
 * @param text the name or code, as it is shown
 * @param procedure the number of the procedure
 */
public record Completion(String text, int procedure) {

  private static final int MOST_NEAR = 16;

  /** Returns what fits, best first, each procedure once. */
  public static List<Completion> of(InvertedIndex index, String typed, int limit) {
    String text =
        typed.length() > QueryParser.LONGEST_TEXT
            ? typed.substring(0, QueryParser.LONGEST_TEXT)
            : typed;
    List<Completion> found = new ArrayList<>();
    Set<Integer> seen = new LinkedHashSet<>();
    addCodes(index, text, limit, seen, found);
    List<String> words = Analyzer.words(text);
    if (words.size() > QueryParser.MOST_SLOTS) {
      return found;
    }
    addNames(index, words, limit, seen, found);
    if (found.size() < limit) {
      for (List<String> meaning : meanings(index, words)) {
        addNames(index, meaning, limit, seen, found);
      }
    }
    if (found.size() < limit && words.stream().anyMatch(word -> !beginsAName(index, word))) {
      add(index, NameCompletion.of(index, near(index, words), limit), limit, seen, found);
    }
    return found;
  }

  private static void addCodes(
      InvertedIndex index, String text, int limit, Set<Integer> seen, List<Completion> found) {
    String code = CodeTable.normalize(text);
    if (code.length() < CodeTable.SHORTEST_PREFIX || code.chars().noneMatch(Character::isDigit)) {
      return;
    }
    SortedStrings codes = index.codes().codes();
    int end = codes.behind(code);
    for (int i = codes.firstFrom(code); i < end && found.size() < limit; i++) {
      for (CodeTable.Carrier carrier : index.codes().carriers(i)) {
        if (found.size() < limit && seen.add(carrier.procedure())) {
          found.add(new Completion(codes.get(i), carrier.procedure()));
        }
      }
    }
  }

  private static void addNames(
      InvertedIndex index,
      List<String> words,
      int limit,
      Set<Integer> seen,
      List<Completion> found) {
    List<WordRange> typed = new ArrayList<>();
    for (String word : words) {
      typed.add(WordRange.beginning(index.names().words(), word));
    }
    add(index, NameCompletion.of(index, typed, limit), limit, seen, found);
  }

  private static void add(
      InvertedIndex index,
      List<Integer> names,
      int limit,
      Set<Integer> seen,
      List<Completion> found) {
    for (int name : names) {
      int procedure = index.names().procedure(name);
      if (found.size() < limit && seen.add(procedure)) {
        found.add(new Completion(index.names().text(name), procedure));
      }
    }
  }

  /** Returns what was typed, with one word or the whole replaced by each of its meanings. */
  private static Set<List<String>> meanings(InvertedIndex index, List<String> words) {
    Set<List<String>> meanings = new LinkedHashSet<>();
    addMeanings(index, words, 0, words.size(), meanings);
    for (int place = 0; place < words.size() && words.size() > 1; place++) {
      addMeanings(index, words, place, place + 1, meanings);
    }
    return meanings;
  }

  private static void addMeanings(
      InvertedIndex index, List<String> words, int from, int to, Set<List<String>> meanings) {
    Thesaurus thesaurus = index.thesaurus();
    int phrase = thesaurus.phrases().find(String.join(" ", words.subList(from, to)));
    if (phrase < 0) {
      return;
    }
    for (Thesaurus.Sense sense : thesaurus.senses(phrase)) {
      List<String> meant = new ArrayList<>(words.subList(0, from));
      for (int term : sense.terms()) {
        meant.add(index.terms().get(term));
      }
      meant.addAll(words.subList(to, words.size()));
      meanings.add(meant);
    }
  }

  private static boolean beginsAName(InvertedIndex index, String word) {
    return index.names().words().hasPrefix(word);
  }

  private static List<WordRange> near(InvertedIndex index, List<String> words) {
    SortedStrings names = index.names().words();
    List<WordRange> near = new ArrayList<>();
    for (String word : words) {
      WordRange range = WordRange.beginning(names, word);
      near.add(range.isEmpty() ? nearBeginning(names, word) : range);
    }
    return near;
  }

  /** Returns the words that begin with something near the typed word, and with its first letter. */
  private static WordRange nearBeginning(SortedStrings names, String word) {
    for (int slips = 1; slips <= Spelling.forgiven(word.length()); slips++) {
      int[] near = nearBeginning(names, word, slips);
      if (near.length > 0) {
        return WordRange.of(near);
      }
    }
    return WordRange.of();
  }

  private static int[] nearBeginning(SortedStrings names, String word, int slips) {
    String letter = word.substring(0, 1);
    List<Integer> near = new ArrayList<>();
    int end = names.behind(letter);
    for (int i = names.firstFrom(letter); i < end && near.size() < MOST_NEAR; i++) {
      if (Spelling.beginsNear(names.get(i), word, slips)) {
        near.add(i);
      }
    }
    return near.stream().mapToInt(Integer::intValue).toArray();
  }
}
