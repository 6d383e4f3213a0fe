package org.openprocedure.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.openprocedure.data.compiled.CatalogWriter;
import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.ProcedureCatalog;

/** Catalogues in their compiled form, whole and damaged. */
final class CompiledCatalogs {

  static final String VERSION = "2026-11";

  /** Where what the checksum covers begins: after eight bytes of format and four of checksum. */
  static final int CHECKED_FROM = 12;

  private CompiledCatalogs() {}

  static byte[] bytes(ProcedureCatalog catalog, CatalogAttachment... attachments) {
    return CatalogWriter.compile(catalog, VERSION, List.of(attachments));
  }

  static CompiledCatalog open(ProcedureCatalog catalog, CatalogAttachment... attachments) {
    return CompiledCatalog.of("samples", bytes(catalog, attachments));
  }

  /** Returns an attachment of the given bytes. */
  static CatalogAttachment attachment(String name, byte... content) {
    return new CatalogAttachment() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public byte[] compile(ProcedureCatalog catalog) {
        return content;
      }
    };
  }

  /** Returns the bytes with some ASCII text in place of another of the same length, once. */
  static byte[] replaced(byte[] bytes, String text, String other) {
    byte[] changed = bytes.clone();
    byte[] old = text.getBytes(StandardCharsets.US_ASCII);
    int at = 0;
    while (!Arrays.equals(changed, at, at + old.length, old, 0, old.length)) {
      at++;
    }
    System.arraycopy(other.getBytes(StandardCharsets.US_ASCII), 0, changed, at, old.length);
    return changed;
  }

  /** Returns the bytes with the checksum that they ought to have, as if nothing had happened. */
  static byte[] sealed(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, CHECKED_FROM, bytes.length - CHECKED_FROM);
    byte[] sealed = bytes.clone();
    ByteBuffer.wrap(sealed).putInt(CHECKED_FROM - Integer.BYTES, (int) checksum.getValue());
    return sealed;
  }
}
