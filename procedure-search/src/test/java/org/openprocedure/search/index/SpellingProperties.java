package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.search.index.Spelling.Near;
import org.openprocedure.search.lexicon.Lexicon;

/** Looks words up with slips, beside a scan of all words. */
class SpellingProperties {

  /** Longer words are neither kept nor looked up. */
  private static final int LONGEST = 40;

  private static final List<String> REAL = List.copyOf(realWords());
  private static final Spelling REAL_SPELLING = Spelling.of(REAL);

  @Property
  void findsWhatAScanFinds(
      @ForAll("vocabularies") Set<String> words, @ForAll("words") String typed) {
    List<String> list = List.copyOf(words);

    assertSameNear(scan(list, typed), Spelling.of(list).near(typed));
  }

  @Property(tries = 500)
  void findsWhatAScanFindsAmongRealWords(@ForAll("misspelled") String typed) {
    assertSameNear(scan(REAL, typed), REAL_SPELLING.near(typed));
  }

  @Property(tries = 500)
  void aBeginningIsNearIfAnyBeginningIs(
      @ForAll("words") String word, @ForAll("words") String typed) {
    for (int slips = 1; slips <= 2; slips++) {
      boolean near = false;
      for (int length = 1; length <= word.length(); length++) {
        near |= NaiveEditDistance.byTable(typed, word.substring(0, length)) <= slips;
      }
      assertEquals(near, Spelling.beginsNear(word, typed, slips));
    }
  }

  @Example
  void oneSlipIsForgivenFromFourLettersAndTwoFromEight() {
    assertEquals(
        List.of(0, 0, 1, 1, 2, 2),
        List.of(1, 3, 4, 7, 8, 40).stream().map(Spelling::forgiven).toList());
  }

  @Example
  void numbersAndCodesAreNotCorrected() {
    Spelling words = Spelling.of(List.of("0ft44zz", "l5s1", "kidney"));

    assertEquals(List.of(), words.near("0ft44zx"));
    assertEquals(List.of(), words.near("l5s2"));
    assertEquals(List.of(new Near("kidney", 1)), words.near("kidnei"));
  }

  @Provide
  Arbitrary<Set<String>> vocabularies() {
    return words().set().ofMaxSize(40);
  }

  /** Few letters, so that many words are near each other; lengths around all limits. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(12),
        Arbitraries.strings().withChars("abc").ofMinLength(3).ofMaxLength(9),
        Arbitraries.strings().withChars("a").ofMinLength(36).ofMaxLength(44));
  }

  /** Real words with up to three letters changed, left out, doubled, or in each other's place. */
  @Provide
  Arbitrary<String> misspelled() {
    Arbitrary<List<Integer>> slips = Arbitraries.integers().between(0, 9_999).list().ofMaxSize(3);
    return Combinators.combine(Arbitraries.of(REAL), slips).as(SpellingProperties::misspell);
  }

  private static String misspell(String word, List<Integer> slips) {
    StringBuilder wrong = new StringBuilder(word);
    for (int slip : slips) {
      int place = slip / 4 % wrong.length();
      switch (slip % 4) {
        case 0 -> wrong.setCharAt(place, 'e');
        case 1 -> wrong.insert(place, 'n');
        case 2 -> wrong.deleteCharAt(place).append(wrong.isEmpty() ? "n" : "");
        default -> {
          if (place + 1 < wrong.length()) {
            wrong.insert(place, wrong.charAt(place + 1)).deleteCharAt(place + 2);
          }
        }
      }
    }
    return wrong.toString();
  }

  private static Set<String> realWords() {
    Set<String> words = new TreeSet<>();
    for (String phrase : Lexicon.english().phrases()) {
      words.addAll(List.of(phrase.split(" ", -1)));
    }
    return words;
  }

  private static List<Near> scan(List<String> words, String typed) {
    List<Near> found = new ArrayList<>();
    int slips = Spelling.forgiven(typed.length());
    if (slips > 0 && isWord(typed)) {
      for (String word : words) {
        if (isWord(word) && Math.abs(word.length() - typed.length()) <= slips) {
          int distance = NaiveEditDistance.byTable(typed, word);
          if (distance <= slips) {
            found.add(new Near(word, distance));
          }
        }
      }
    }
    return found;
  }

  private static boolean isWord(String text) {
    return text.length() <= LONGEST && text.chars().allMatch(Character::isLetter);
  }

  private static void assertSameNear(List<Near> expected, List<Near> actual) {
    Comparator<Near> order = Comparator.comparing(Near::word);
    assertEquals(expected.stream().sorted(order).toList(), actual.stream().sorted(order).toList());
  }
}
