package org.openprocedure.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void words_areInLowerCaseWithoutAccentsAndPunctuation() {
    assertEquals(
        List.of("dont", "menieres", "x", "ray", "5", "cm"),
        Words.of("Don’t, Ménière's (X-ray): 5 cm."));
    assertEquals("a b", Words.key("  A--b!"));
    assertEquals(List.of(), Words.of(" - "));
  }

  @Test
  void sentences_endBeforeASpace() {
    assertEquals(
        List.of("It is 1.5 cm.", "Is it?", "Yes!", "So"),
        Words.sentences("It is 1.5 cm. Is it?  Yes! So"));
    assertEquals(List.of("One"), Words.sentences("One"));
  }
}
