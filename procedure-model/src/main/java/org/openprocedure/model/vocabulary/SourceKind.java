package org.openprocedure.model.vocabulary;

/**
 * What kind of publication a fact rests on.
 *
 * @since 0.1.0
 */
public enum SourceKind implements Term {
  GUIDELINE("clinical guideline"),
  GOVERNMENT("government or national health service"),
  SOCIETY("professional society"),
  JOURNAL("peer-reviewed journal"),
  TEACHING_HOSPITAL("teaching hospital"),
  CHARITY("patient charity"),
  REGISTRY("clinical registry"),
  EDITORIAL("general clinical knowledge"),
  OTHER("other");

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
