package org.openprocedure.data;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.openprocedure.data.compiled.Manifest;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

/**
 * The catalogue that comes with the library.
 *
 * <p>Its records are drafts that no clinician has reviewed, unless a record says otherwise; show
 * that wherever you show them. The texts may be used under CC BY 4.0.
 *
 * <p>This class is safe for any number of threads. Each call of {@link #english} opens the
 * catalogue anew: keep what it returns.
 *
 * @since 0.1.0
 */
public final class BundledCatalog implements ProcedureCatalog {

  private static final String ENGLISH = "en.catalog";
  private static final String MANIFEST = "catalog.sha256";
  private static final String CPT_CROSSWALK = "cpt-crosswalk.csv";

  private final CompiledCatalog catalog;

  private BundledCatalog(CompiledCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Opens the catalogue in English, in a few milliseconds.
   *
   * @throws CatalogFormatException if the library's own file is missing or damaged
   */
  public static BundledCatalog english() {
    return new BundledCatalog(CompiledCatalog.of(ENGLISH, Resources.bytes(ENGLISH)));
  }

  /**
   * Returns this catalogue with CPT numbers among the codes, for a caller who may use them.
   *
   * @param license what the caller declares
   */
  public ProcedureCatalog withCptNumbers(CptLicense license) {
    return switch (license) {
      case HELD ->
          new CptNumberedCatalog(
              this, CptCrosswalk.parse(CPT_CROSSWALK, Resources.bytes(CPT_CROSSWALK)));
    };
  }

  /** Returns the version of the content; the code has its own. */
  public String dataVersion() {
    return catalog.dataVersion();
  }

  /**
   * Compares every file of the catalogue with the SHA-256 that was written down when it was
   * compiled. Opening needs no such call: it refuses accidental damage by a checksum.
   *
   * @throws CatalogFormatException if a file differs
   */
  public static void verify() {
    Manifest manifest = Manifest.parse(MANIFEST, Resources.bytes(MANIFEST));
    manifest.names().forEach(name -> manifest.verify(name, Resources.bytes(name)));
  }

  @Override
  public List<ProcedureId> ids() {
    return catalog.ids();
  }

  @Override
  public Optional<Procedure> find(ProcedureId id) {
    return catalog.find(id);
  }

  @Override
  public List<Procedure> byCode(Code code) {
    return catalog.byCode(code);
  }

  @Override
  public Optional<ByteBuffer> attachment(String name) {
    return catalog.attachment(name);
  }
}
