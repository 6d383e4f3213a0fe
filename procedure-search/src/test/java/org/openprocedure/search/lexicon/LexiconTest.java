package org.openprocedure.search.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.search.text.Analyzer;

class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.english();

  @ParameterizedTest
  @ValueSource(strings = {"abbreviations", "lay-words", "word-parts", "whole-words"})
  void aFileIsInOrderAndSaysEachThingOnce(String file) throws IOException {
    List<String> lines = rows(file + ".tsv");

    assertEquals(lines.stream().sorted(LexiconTest::compareCodePoints).toList(), lines);
    Set<String> seen = new HashSet<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      assertTrue(seen.add(cells[0] + "\t" + cells[1]), line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"abbreviations", "lay-words", "word-parts", "whole-words"})
  void eachRowHasThreeFilledCells(String file) throws IOException {
    for (String line : rows(file + ".tsv")) {
      String[] cells = line.split("\t", -1);
      assertEquals(3, cells.length, line);
      for (String cell : cells) {
        assertFalse(cell.isBlank(), line);
        assertEquals(cell.strip(), cell, line);
      }
      for (String meaning : Table.alternatives(cells[1])) {
        assertFalse(Analyzer.words(meaning).isEmpty(), line);
      }
    }
  }

  @Test
  void everyAbbreviationIsReachedAndKeepsEverySense() {
    for (List<String> row : Table.rows("abbreviations.tsv")) {
      assertTrue(
          meanings(row.get(0))
              .contains(new Meaning(Analyzer.words(row.get(1)), Meaning.Kind.ABBREVIATION)),
          () -> "no sense " + row);
    }
  }

  @Test
  void layWordsAndTheirEquivalentsMeanEachOther() {
    for (List<String> row : Table.rows("lay-words.tsv")) {
      for (String equivalent : Table.alternatives(row.get(1))) {
        assertTrue(means(row.get(0), equivalent), () -> row.toString());
        assertTrue(means(equivalent, row.get(0)), () -> row.toString());
      }
    }
  }

  @Test
  void equivalentsOfOneRowDoNotMeanEachOther() {
    assertTrue(means("shot", "injection"));
    assertTrue(means("shot", "vaccination"));
    assertFalse(means("injection", "vaccination"));
  }

  @Test
  void anAmbiguousAbbreviationHasASenseForEachOfItsRows() {
    Map<String, Set<String>> senses = new TreeMap<>();
    for (List<String> row : Table.rows("abbreviations.tsv")) {
      senses
          .computeIfAbsent(String.join(" ", Analyzer.words(row.get(0))), any -> new HashSet<>())
          .add(String.join(" ", Analyzer.words(row.get(1))));
    }
    assertTrue(senses.values().stream().anyMatch(all -> all.size() > 1));
    senses.forEach(
        (phrase, all) ->
            assertEquals(
                all.size(),
                LEXICON.meanings(phrase).stream()
                    .filter(meaning -> meaning.kind() == Meaning.Kind.ABBREVIATION)
                    .count(),
                phrase));
  }

  @Test
  void aPhraseIsWhatItsOwnWordsAre() {
    for (String phrase : LEXICON.phrases()) {
      assertEquals(phrase, String.join(" ", Analyzer.words(phrase)));
      assertFalse(LEXICON.meanings(phrase).isEmpty(), phrase);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EGD, esophagogastroduodenoscopy",
    "tummy tuck, abdominoplasty",
    "womb, uterus",
    "c-section, cesarean section"
  })
  void wellKnownWordsAreKnown(String phrase, String meaning) {
    assertTrue(
        meanings(phrase).stream().anyMatch(known -> known.words().equals(Analyzer.words(meaning))),
        () -> phrase + " means " + meanings(phrase));
  }

  @Test
  void anUnknownPhraseMeansNothing() {
    assertEquals(Set.of(), LEXICON.meanings("xyzzy"));
  }

  private static boolean means(String phrase, String meaning) {
    return meanings(phrase).contains(new Meaning(Analyzer.words(meaning), Meaning.Kind.EQUIVALENT));
  }

  private static Set<Meaning> meanings(String phrase) {
    return LEXICON.meanings(String.join(" ", Analyzer.words(phrase)));
  }

  private static List<String> rows(String file) throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      assertTrue(in != null, file);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.endsWith("\n"), file);
      List<String> rows = new ArrayList<>(text.lines().filter(l -> !l.startsWith("#")).toList());
      rows.remove(0);
      return rows;
    }
  }

  private static int compareCodePoints(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
