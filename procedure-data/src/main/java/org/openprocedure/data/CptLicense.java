package org.openprocedure.data;

/**
 * What a caller declares about CPT, the procedure terminology of the American Medical Association.
 *
 * <p>CPT is a registered trademark of the American Medical Association, which licenses its use.
 * This library holds no CPT descriptor; it holds bare numbers, apart from the records, and joins
 * them to a catalogue only for a caller who declares a licence.
 *
 * @since 0.1.0
 */
public enum CptLicense {
  /** The caller's organization holds a licence of the American Medical Association to use CPT. */
  HELD
}
