package org.openprocedure.search;

/** How many of something are wanted. */
final class Limit {

  private Limit() {}

  static int check(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit must not be negative, but was " + limit);
    }
    return limit;
  }
}
