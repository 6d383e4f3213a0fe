package org.openprocedure.data;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.openprocedure.data.check.PatientTexts;
import org.openprocedure.model.Procedure;

/**
 * How many years of school some texts ask for, by two formulas.
 *
 * <p>Flesch-Kincaid (J. P. Kincaid and others, 1975): 0.39 words per sentence + 11.8 syllables per
 * word - 15.59. SMOG (G. H. McLaughlin, 1969): 3.1291 + 1.0430 times the root of the words of three
 * or more syllables in 30 sentences. Syllables are counted by groups of vowels, with the silent
 * endings of English left out. Headings of one or two words count in neither.
 *
 * @param fleschKincaid the grade by Flesch-Kincaid
 * @param smog the grade by SMOG
 * @since 0.1.0
 */
public record ReadingGrade(double fleschKincaid, double smog) {

  /** Never gives back what it took: a word of thousands of parts must not exhaust the stack. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z]++(?:['’-][A-Za-z]++)*+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)");
  private static final int SHORTEST = 3;
  private static final int POLYSYLLABLE = 3;

  /** Returns the grade of what a patient reads in a record. */
  public static ReadingGrade of(Procedure procedure) {
    return of(PatientTexts.of(procedure).values().stream().flatMap(List::stream).toList());
  }

  /** Returns the grade of some texts together, each at least a sentence of its own. */
  public static ReadingGrade of(List<String> texts) {
    double words = 0;
    double sentences = 0;
    double syllables = 0;
    double polysyllables = 0;
    for (String text : texts) {
      List<String> found = WORD.matcher(text).results().map(match -> match.group()).toList();
      if (found.size() >= SHORTEST) {
        words += found.size();
        sentences += Math.max(1, SENTENCE_END.matcher(text).results().count());
        for (String word : found) {
          int count = syllables(word);
          syllables += count;
          polysyllables += count >= POLYSYLLABLE ? 1 : 0;
        }
      }
    }
    if (words == 0) {
      return new ReadingGrade(0, 0);
    }
    return new ReadingGrade(
        0.39 * words / sentences + 11.8 * syllables / words - 15.59,
        1.0430 * Math.sqrt(polysyllables * 30 / sentences) + 3.1291);
  }

  /** Returns the median by each formula, between the middle two of an even number; 0 of none. */
  public static ReadingGrade median(List<ReadingGrade> grades) {
    return new ReadingGrade(
        median(grades, ReadingGrade::fleschKincaid), median(grades, ReadingGrade::smog));
  }

  private static double median(List<ReadingGrade> grades, ToDoubleFunction<ReadingGrade> formula) {
    double[] sorted = grades.stream().mapToDouble(formula).sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return 0;
    }
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  static int syllables(String word) {
    int count = 0;
    StringBuilder part = new StringBuilder();
    for (int at = 0; at <= word.length(); at++) {
      char letter = at < word.length() ? Character.toLowerCase(word.charAt(at)) : '-';
      if (letter == '-') {
        count += syllablesOfPart(part.toString());
        part.setLength(0);
      } else if (letter >= 'a' && letter <= 'z') {
        part.append(letter);
      }
    }
    return count;
  }

  private static int syllablesOfPart(String part) {
    String spoken = part;
    boolean spokenEnding = endsWith(part, "le", "aeiouy");
    if (part.length() > SHORTEST && !spokenEnding) {
      spoken = without(spoken, "ed", "td");
      spoken = without(spoken, "es", "aeiouscxzgh");
      spoken = without(spoken, "e", "");
    }
    int groups = 0;
    boolean inGroup = false;
    for (int at = 0; at < spoken.length(); at++) {
      boolean vowel = "aeiouy".indexOf(spoken.charAt(at)) >= 0;
      groups += vowel && !inGroup ? 1 : 0;
      inGroup = vowel;
    }
    return Math.max(1, groups);
  }

  private static String without(String word, String ending, String notAfter) {
    return endsWith(word, ending, notAfter)
        ? word.substring(0, word.length() - ending.length())
        : word;
  }

  /** Returns whether a word has an ending, and before it a letter other than some. */
  private static boolean endsWith(String word, String ending, String notAfter) {
    int before = word.length() - ending.length() - 1;
    return before >= 0 && word.endsWith(ending) && notAfter.indexOf(word.charAt(before)) < 0;
  }
}
