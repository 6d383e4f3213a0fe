package org.openprocedure.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyzerTest {

  @Test
  void termsAreStemmedWordsWithoutThoseThatSayNothing() {
    assertEquals(
        List.of("remov", "gallbladder", "ston", "crohn", "diseas"),
        Analyzer.terms("The Removal of a gallbladder with STONES in Crohn\u2019s disease"));
  }

  @Test
  void wordsAreAllOfThemAsTheyStand() {
    assertEquals(List.of("the", "removal", "of", "it"), Analyzer.words("The removal of it."));
  }

  @Test
  void repeatsAreKept() {
    assertEquals(List.of("scan", "scan"), Analyzer.terms("scan, scans"));
  }

  @Test
  void whatIsBeyondTheLongestTextIsNotRead() {
    String longest = "x".repeat(Analyzer.LONGEST_TEXT - 5) + " knee";

    assertEquals("knee", Analyzer.words(longest).get(1));
    assertEquals("knee", Analyzer.words(longest + "cap").get(1));
  }

  @Test
  void aLetterThatTheLimitCutsInTwoIsLeftOut() {
    String cut = "x".repeat(Analyzer.LONGEST_TEXT - 1) + "\uD801\uDC28";

    assertEquals(List.of("x".repeat(Analyzer.LONGEST_TEXT - 1)), Analyzer.words(cut));
  }
}
