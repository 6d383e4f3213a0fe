package org.openprocedure.search.text;

/**
 * Lets British and American spellings of a word meet: "haemorrhoid" and "hemorrhoid", "tumour" and
 * "tumor", "catheterisation" and "catheterization", "centre" and "center".
 *
 * <p>A word need not come out right, only both spellings the same.
 */
final class AmericanSpelling {

  /** Shorter words with "ae" or "oe" are others: "toe", "shoe". */
  private static final int SHORTEST_DIGRAPH = 6;

  private static final int SHORTEST_ENDING = 5;

  private AmericanSpelling() {}

  static String of(String word) {
    if (word.length() < SHORTEST_ENDING) {
      return word;
    }
    String folded = word.length() < SHORTEST_DIGRAPH ? word : withoutDigraphs(word);
    return withEnding(folded);
  }

  private static String withoutDigraphs(String word) {
    // At the end, "ae" is a Latin plural: "vertebrae".
    String body = word.endsWith("ae") ? word.substring(0, word.length() - 1) : word;
    return body.contains("ae") || body.contains("oe")
        ? body.replace("ae", "e").replace("oe", "e")
        : body;
  }

  private static String withEnding(String word) {
    if (word.endsWith("our") || word.endsWith("ours")) {
      int place = word.lastIndexOf("our");
      return word.substring(0, place) + "or" + word.substring(place + 3);
    }
    if (word.endsWith("isation") || word.endsWith("isations")) {
      int place = word.lastIndexOf("isation");
      return word.substring(0, place) + "ization" + word.substring(place + 7);
    }
    if (word.endsWith("tre")) {
      return word.substring(0, word.length() - 2) + "er";
    }
    return word;
  }
}
