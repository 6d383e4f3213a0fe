package org.openprocedure.data.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 */
record ReadingGrade(double fleschKincaid, double smog) {

  /** Never gives back what it took: a word of thousands of parts must not exhaust the stack. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z]++(?:['’-][A-Za-z]++)*+");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final int SHORTEST = 3;
  private static final int POLYSYLLABLE = 3;

  /** Returns the grade of some texts together, each at least a sentence of its own. */
  static ReadingGrade of(List<String> texts) {
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

  static int syllables(String word) {
    int count = 0;
    for (String part : word.toLowerCase(Locale.ROOT).split("-", -1)) {
      count += syllablesOfPart(part.replaceAll("[^a-z]", ""));
    }
    return count;
  }

  private static int syllablesOfPart(String part) {
    String spoken = part;
    if (part.length() > SHORTEST && !part.matches(".*[^aeiouy]le")) {
      spoken =
          part.replaceFirst("(?<=[^td])ed$", "")
              .replaceFirst("(?<=[^aeiouscxzgh])es$", "")
              .replaceFirst("(?<=.)e$", "");
    }
    int groups = 0;
    Matcher vowels = VOWELS.matcher(spoken);
    while (vowels.find()) {
      groups++;
    }
    return Math.max(1, groups);
  }
}
