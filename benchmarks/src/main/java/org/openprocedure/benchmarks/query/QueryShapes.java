package org.openprocedure.benchmarks.query;

import java.util.List;
import java.util.Random;

/** The shapes in which people ask for a procedure, each made of one record's words. */
final class QueryShapes {

  /** How many shapes there are. */
  static final int COUNT = 10;

  private static final int LONGEST = 5;
  private static final int SHORTENED = 4;

  private final Random random;

  QueryShapes(Random random) {
    this.random = random;
  }

  /** Returns a query of a shape, 0 to {@link #COUNT} - 1. */
  String of(int shape, Words words) {
    return switch (shape) {
      case 0 -> first(words.name(), LONGEST);
      case 1 -> first(words.plain(), LONGEST);
      case 2 -> first(words.name(), 2);
      case 3 -> first(words.other(), 3);
      case 4 -> one(words.name());
      case 5 -> one(words.name()) + " " + one(words.body());
      case 6 -> one(words.plain()) + " " + one(words.name()) + " " + one(words.body());
      case 7 -> shortened(one(words.name())) + " " + one(words.name());
      case 8 -> "what is " + first(words.plain(), 3);
      case 9 -> one(words.body()) + " after " + first(words.plain(), 2);
      default -> throw new IllegalArgumentException("shape must be below 10, but was " + shape);
    };
  }

  /** Returns one of the words, or nothing if there are none. */
  String one(List<String> words) {
    return words.isEmpty() ? "" : words.get(random.nextInt(words.size()));
  }

  private static String first(List<String> words, int count) {
    return String.join(" ", words.subList(0, Math.min(count, words.size())));
  }

  private static String shortened(String word) {
    return word.substring(0, Math.min(SHORTENED, word.length()));
  }
}
