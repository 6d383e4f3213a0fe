package org.openprocedure.benchmarks.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of the Lucene index, and how much a word counts in each. */
final class PeerFields {

  static final String ID = "id";
  static final String CODE = "code";
  static final String FACT = "fact";
  static final String NAME = "name";
  static final String SYNONYMS = "synonyms";
  static final String SUMMARY = "summary";
  static final String LABELS = "labels";
  static final String BODY = "body";

  /** The whole text of a record, to be read and not searched. */
  static final String PAGE = "page";

  /** The one field of the catch-all layout. */
  static final String ALL = "all";

  /** The fields that a misspelled word is looked for in. */
  static final List<String> FUZZY = List.of(NAME, SYNONYMS, SUMMARY, BODY);

  /** The weights, found by trying several on judged queries. */
  static final Map<String, Float> BOOSTS = boosts();

  private PeerFields() {}

  /** Returns the weight of a field; 1 for one that has none. */
  static float boost(String field) {
    return BOOSTS.getOrDefault(field, 1f);
  }

  private static Map<String, Float> boosts() {
    Map<String, Float> boosts = new LinkedHashMap<>();
    boosts.put(NAME, 2f);
    boosts.put(SYNONYMS, 2f);
    boosts.put(SUMMARY, 1.5f);
    boosts.put(LABELS, 1f);
    boosts.put(BODY, 1f);
    return boosts;
  }
}
