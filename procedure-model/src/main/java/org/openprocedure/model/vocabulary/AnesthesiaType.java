package org.openprocedure.model.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How pain and awareness are taken away.
 *
 * <p>The depths of sedation are those of the American Society of Anesthesiologists' continuum. A
 * type may be a kind of another: a spinal is a regional anesthesia, see {@link #isA}.
 *
 * @since 0.1.0
 */
public enum AnesthesiaType implements Term {
  GENERAL("general anesthesia", null),
  REGIONAL("regional anesthesia", null),
  SPINAL("spinal anesthesia", REGIONAL),
  EPIDURAL("epidural anesthesia", REGIONAL),
  NERVE_BLOCK("nerve block", REGIONAL),
  LOCAL("local anesthesia", null),
  TOPICAL("numbing drops, gel or spray", LOCAL),
  SEDATION("sedation", null),
  DEEP_SEDATION("deep sedation", SEDATION),
  MODERATE_SEDATION("moderate sedation", SEDATION),
  MINIMAL_SEDATION("minimal sedation", SEDATION),
  MONITORED_ANESTHESIA_CARE("monitored anesthesia care", SEDATION),
  NONE("no anesthesia", null);

  private final String label;
  private final @Nullable AnesthesiaType broader;

  AnesthesiaType(String label, @Nullable AnesthesiaType broader) {
    this.label = label;
    this.broader = broader;
  }

  @Override
  public String label() {
    return label;
  }

  /** Returns the broader type that this one belongs to, if there is one. */
  public Optional<AnesthesiaType> broader() {
    return Optional.ofNullable(broader);
  }

  /** Returns whether this type is the given one or a kind of it. */
  public boolean isA(AnesthesiaType type) {
    return this == type || broader == type;
  }
}
