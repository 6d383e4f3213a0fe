package org.openprocedure.search;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

/** A catalogue that counts how often it was asked for a procedure, with or without an index. */
public final class WatchedCatalog implements ProcedureCatalog {

  private final ProcedureCatalog catalog;
  private final Map<String, ByteBuffer> attachments;
  private final AtomicInteger decoded = new AtomicInteger();

  private WatchedCatalog(ProcedureCatalog catalog, Map<String, ByteBuffer> attachments) {
    this.catalog = catalog;
    this.attachments = attachments;
  }

  public static WatchedCatalog withoutIndex(ProcedureCatalog catalog) {
    return new WatchedCatalog(catalog, Map.of());
  }

  public static WatchedCatalog withIndex(ProcedureCatalog catalog) {
    CatalogAttachment index = ProcedureSearch.attachment();
    ByteBuffer stored = ByteBuffer.wrap(index.compile(catalog)).asReadOnlyBuffer();
    return new WatchedCatalog(catalog, Map.of(index.name(), stored));
  }

  /** Returns how often a procedure was asked for by its id. */
  public int decoded() {
    return decoded.get();
  }

  @Override
  public List<ProcedureId> ids() {
    return catalog.ids();
  }

  @Override
  public Optional<Procedure> find(ProcedureId id) {
    decoded.incrementAndGet();
    return catalog.find(id);
  }

  @Override
  public List<Procedure> byCode(Code code) {
    return catalog.byCode(code);
  }

  @Override
  public Optional<ByteBuffer> attachment(String name) {
    return Optional.ofNullable(attachments.get(name));
  }
}
