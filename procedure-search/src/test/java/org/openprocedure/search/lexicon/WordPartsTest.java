package org.openprocedure.search.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.search.text.Analyzer;

class WordPartsTest {

  private static final WordParts PARTS = WordParts.english();

  @ParameterizedTest
  @CsvSource({
    "cholecystectomy, gallbladder removal",
    "cholecystostomy, gallbladder",
    "nephrolithotomy, kidney stone",
    "nephrectomy, kidney removal",
    "arthroplasty, joint",
    "hysterectomy, womb removal",
    "gastroscopy, stomach",
    "craniotomy, skull",
    "tenotomy, tendon",
    "mastectomy, breast removal",
    "appendectomy, appendix removal",
    "neuralgia, nerve pain",
    "osteotomy, bone cutting"
  })
  void aMedicalWordMeansWhatItsPartsMean(String word, String plain) {
    List<String> meaning = PARTS.meaning(word);

    assertTrue(meaning.containsAll(Analyzer.words(plain)), () -> word + " means " + meaning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anatomy", "economy", "autonomy", "diploma", "aroma", "section", "election", "rectory",
        "history", "factory", "pantry", "country", "hospital", "patient", "surgery", "removal",
        "together", "suburb", "column", "colony", "college", "calendar", "lobby", "endless",
        "tuba", "talent", "tennis", "venture", "ureter", "general", "opening", "customer",
        "atom", "bottom", "custom", "phantom", "symptom", "telescope", "microscope", "pastry"
      })
  void anOrdinaryWordMeansOnlyItself(String word) {
    assertEquals(List.of(), PARTS.meaning(word));
  }

  @Test
  void aWholeWordGoesBeforeItsParts() {
    for (List<String> row : Table.rows("whole-words.tsv")) {
      assertEquals(
          Analyzer.words(Table.alternatives(row.get(1)).get(0)), PARTS.meaning(row.get(0)));
    }
  }

  @Test
  void everyStemWithEveryEndingIsUnderstoodAsScannedFor() {
    Map<String, String> stems = parts(true);
    Map<String, String> endings = parts(false);
    Map<String, String> whole = PARTS.wholeWords();
    for (String stem : stems.keySet()) {
      for (String ending : endings.keySet()) {
        for (String vowel : List.of("", "o")) {
          String word = stem + vowel + ending;
          if (word.length() >= 6 && !whole.containsKey(word)) {
            assertEquals(scan(word, stems, endings), PARTS.meaning(word), word);
          }
        }
      }
    }
  }

  @Test
  void aWordOfVeryManyPartsIsLeftAlone() {
    assertEquals(List.of(), PARTS.meaning("cholecysto".repeat(1_000)));
    assertEquals(List.of(), PARTS.meaning("cholecysto".repeat(1_000) + "x"));
  }

  /** Returns the meaning of the split with the fewest parts, of these with the longest first. */
  private static List<String> scan(
      String word, Map<String, String> stems, Map<String, String> endings) {
    List<List<String>> splits = new ArrayList<>();
    split(word, stems, endings, List.of(), splits);
    return splits.stream()
        .min(
            Comparator.<List<String>>comparingInt(List::size)
                .thenComparing((a, b) -> compareLengths(a, b)))
        .map(split -> meaning(split, stems, endings))
        .orElse(List.of());
  }

  private static int compareLengths(List<String> a, List<String> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = Integer.compare(b.get(i).length(), a.get(i).length());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static void split(
      String rest,
      Map<String, String> stems,
      Map<String, String> endings,
      List<String> before,
      List<List<String>> splits) {
    if (!before.isEmpty() && endings.containsKey(rest)) {
      splits.add(with(before, rest));
    }
    for (String stem : stems.keySet()) {
      if (rest.startsWith(stem) && rest.length() > stem.length()) {
        List<String> parts = with(before, stem);
        String behind = rest.substring(stem.length());
        split(behind, stems, endings, parts, splits);
        if ("oiae".indexOf(behind.charAt(0)) >= 0) {
          split(behind.substring(1), stems, endings, parts, splits);
        }
      }
    }
  }

  private static List<String> with(List<String> parts, String part) {
    List<String> longer = new ArrayList<>(parts);
    longer.add(part);
    return longer;
  }

  private static List<String> meaning(
      List<String> split, Map<String, String> stems, Map<String, String> endings) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < split.size(); i++) {
      Map<String, String> parts = i == split.size() - 1 ? endings : stems;
      words.addAll(Analyzer.words(parts.getOrDefault(split.get(i), "")));
    }
    return words;
  }

  private static Map<String, String> parts(boolean stems) {
    Map<String, String> parts = new TreeMap<>();
    for (List<String> row : Table.rows("word-parts.tsv")) {
      String part = row.get(0);
      if (part.endsWith("-") == stems) {
        parts.put(part.replace("-", ""), Table.alternatives(row.get(1)).get(0));
      }
    }
    return parts;
  }
}
