package org.openprocedure.benchmarks.relevance;

import java.util.Map;

/**
 * A query with the answers that people would accept.
 *
 * @param text what is typed
 * @param gains what each acceptable id is worth: 3 if it is exactly right, 1 if it is related
 * @param kind how people came to type it, such as "lay" or "typo"
 */
public record JudgedQuery(String text, Map<String, Integer> gains, String kind) {

  /** The gain of an answer that is exactly right. */
  public static final int EXACT = 3;

  /** The gain of an answer that is near. */
  public static final int RELATED = 1;

  /** Returns whether an id is exactly right. */
  public boolean isExact(String id) {
    return gains.getOrDefault(id, 0) == EXACT;
  }
}
