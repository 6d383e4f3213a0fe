package org.openprocedure.model;

/**
 * Something that is computed from a whole catalogue once, when the catalogue is compiled, and
 * shipped with it, so that opening need not compute it again: a search index.
 *
 * <p>The build of a catalogue finds implementations through {@link java.util.ServiceLoader}.
 *
 * @see ProcedureCatalog#attachment(String)
 * @since 0.1.0
 */
public interface CatalogAttachment {

  /**
   * Returns the name that the attachment is found by again; it includes a version of its format.
   */
  String name();

  /** Returns the attachment for a catalogue: the same bytes for the same procedures. */
  byte[] compile(ProcedureCatalog catalog);
}
