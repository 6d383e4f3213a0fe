package org.openprocedure.benchmarks.query;

import java.util.Random;

/** Slips of the finger: a letter too few, too many, another one, or two in the wrong order. */
final class Typos {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final int SHORTEST = 3;
  private static final int TWO_SLIPS = 8;

  private final Random random;

  Typos(Random random) {
    this.random = random;
  }

  /** Returns a word with one slip, or in half of the long ones with two; a short one as it is. */
  String in(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    boolean twice = word.length() >= TWO_SLIPS && random.nextBoolean();
    return twice ? slip(slip(word)) : slip(word);
  }

  private String slip(String word) {
    int place = 1 + random.nextInt(Math.max(1, word.length() - 2));
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    String before = word.substring(0, place);
    String after = word.substring(place + 1);
    char there = word.charAt(place);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + letter + there + after;
      case 2 -> before + letter + after;
      default -> before.substring(0, place - 1) + there + before.charAt(place - 1) + after;
    };
  }
}
