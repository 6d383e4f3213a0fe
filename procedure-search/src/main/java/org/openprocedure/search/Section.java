package org.openprocedure.search;

import org.openprocedure.search.index.Field;

/**
 * A section of the page, as far as search tells them apart.
 *
 * @since 0.1.0
 */
public enum Section {
  /** The name, and the name for patients. */
  NAME,
  /** What else the procedure is called. */
  SYNONYMS,
  /** Category, specialties, approaches, body sites. */
  CLASSIFICATION,
  /** Summary, purpose, scope. */
  SUMMARY,
  /** Goals, indications, contraindications. */
  REASONS,
  /** How to prepare. */
  PREPARATION,
  /** Anesthesia, steps, equipment, devices, team. */
  OPERATION,
  /** Risks and benefits. */
  OUTCOMES,
  /** Stay, milestones, care, restrictions, warning signs. */
  RECOVERY,
  /** What else can be done. */
  ALTERNATIVES,
  /** What it feels like. */
  EXPERIENCE;

  static Section of(Field field) {
    return switch (field) {
      case NAME, MEANING -> NAME;
      case SYNONYM -> SYNONYMS;
      case CLASSIFICATION -> CLASSIFICATION;
      case SUMMARY -> SUMMARY;
      case REASONS -> REASONS;
      case PREPARATION -> PREPARATION;
      case OPERATION -> OPERATION;
      case OUTCOMES -> OUTCOMES;
      case RECOVERY -> RECOVERY;
      case ALTERNATIVES -> ALTERNATIVES;
      case EXPERIENCE -> EXPERIENCE;
    };
  }
}
