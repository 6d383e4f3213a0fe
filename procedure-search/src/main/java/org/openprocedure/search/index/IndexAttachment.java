package org.openprocedure.search.index;

import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.ProcedureCatalog;

/** The index as an attachment of a compiled catalogue. */
public final class IndexAttachment implements CatalogAttachment {

  /** The number is the version of the stored form and of the analysis behind it. */
  static final String NAME = "org.openprocedure.search.index/2";

  /** Creates the attachment; for {@link java.util.ServiceLoader}. */
  public IndexAttachment() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public byte[] compile(ProcedureCatalog catalog) {
    return IndexBuilder.build(catalog).toBytes();
  }
}
