package org.openprocedure.model.vocabulary;

/**
 * Who sets a coverage policy and for whom.
 *
 * @since 0.1.0
 */
public enum PolicyKind implements Term {
  NATIONAL("national coverage determination"),
  LOCAL("local coverage determination"),
  MEDICAL_POLICY("health plan medical policy"),
  PRIOR_AUTHORIZATION("prior authorization");

  private final String label;

  PolicyKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
