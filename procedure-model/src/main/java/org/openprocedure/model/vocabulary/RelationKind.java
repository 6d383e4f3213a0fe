package org.openprocedure.model.vocabulary;

/**
 * How one procedure relates to another; read from the record: "this one is ... the target".
 *
 * @since 0.1.0
 */
public enum RelationKind implements Term {
  SIMILAR_TO("similar to"),
  ALTERNATIVE_TO("alternative to"),
  PART_OF("part of"),
  ADD_ON_TO("add on to"),
  VARIANT_OF("variant of"),
  CONVERTS_TO("converts to"),
  REVISION_OF("revision of");

  private final String label;

  RelationKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
