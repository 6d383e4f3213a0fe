package org.openprocedure.data.compiled;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.openprocedure.data.CatalogFormatException;
import org.openprocedure.data.FormatProblem;
import org.openprocedure.data.mapping.ProcedureMapping;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;

/**
 * The bytes of a compiled catalogue and the index in front of them.
 *
 * <p>The checksum is CRC-32 because the JDK computes it in native code from the first byte on;
 * SHA-256 over the same bytes costs a cold JVM more than everything else that opening does.
 */
public final class CatalogImage {

  private static final int CHECKED_FROM = CatalogWriter.MAGIC.length + Integer.BYTES;

  private final byte[] bytes;
  private final String dataVersion;
  private final String[] ids;
  private final int[] recordStarts;
  private final Terms terms;
  private final Map<String, ByteBuffer> attachments = new LinkedHashMap<>();
  private final int codesStart;

  // Filled when the first code is looked up; threads may race to fill it, with equal maps.
  private volatile @Nullable Map<String, int[]> recordsByCode;

  private CatalogImage(byte[] bytes) {
    this.bytes = bytes;
    ByteSource in = new ByteSource(bytes, CHECKED_FROM);
    int bodyStart = in.int32() + in.position();
    dataVersion = in.text();
    ids = new String[in.varint()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = in.text();
    }
    recordStarts = new int[ids.length + 1];
    recordStarts[0] = bodyStart;
    for (int i = 0; i < ids.length; i++) {
      recordStarts[i + 1] = recordStarts[i] + in.varint();
    }
    terms = new Terms(in);
    readAttachments(in, recordStarts[ids.length]);
    codesStart = in.position();
  }

  private void readAttachments(ByteSource in, int start) {
    int place = start;
    for (int left = in.varint(); left > 0; left--) {
      String name = in.text();
      int length = in.varint();
      attachments.put(name, ByteBuffer.wrap(bytes, place, length).slice().asReadOnlyBuffer());
      place += length;
    }
  }

  /**
   * Returns the image that some bytes are.
   *
   * @throws CatalogFormatException if they are no undamaged compiled catalogue of this format
   */
  public static CatalogImage of(String name, byte[] bytes) {
    byte[] magic = CatalogWriter.MAGIC;
    int kind = magic.length - 1;
    if (bytes.length < CHECKED_FROM || !Arrays.equals(bytes, 0, kind, magic, 0, kind)) {
      throw refused(name, bytes.length + " bytes of something else", "a compiled catalogue");
    }
    if (bytes[kind] != magic[kind]) {
      throw refused(name, "format " + bytes[kind], "compiled in format " + magic[kind]);
    }
    CRC32 checksum = new CRC32();
    checksum.update(bytes, CHECKED_FROM, bytes.length - CHECKED_FROM);
    int written = new ByteSource(bytes, magic.length).int32();
    if (written != (int) checksum.getValue()) {
      throw refused(
          name,
          String.format("%d bytes with checksum %08x", bytes.length, checksum.getValue()),
          String.format("undamaged with checksum %08x", written));
    }
    try {
      return new CatalogImage(bytes);
    } catch (RuntimeException e) {
      throw refused(
          name, bytes.length + " bytes with an unreadable header", "a compiled catalogue");
    }
  }

  private static CatalogFormatException refused(String name, String found, String allowed) {
    return new CatalogFormatException(FormatProblem.ofWhole(name, found, allowed));
  }

  public String dataVersion() {
    return dataVersion;
  }

  public int size() {
    return ids.length;
  }

  public String id(int number) {
    return ids[number];
  }

  /** Decodes a procedure. */
  public Procedure decode(int number) {
    return ProcedureMapping.readProcedure(
        new BinaryMemberReader(new ByteSource(bytes, recordStarts[number]), terms));
  }

  /** Returns the numbers of the procedures that carry a code. */
  public int[] withCode(Code code) {
    Map<String, int[]> known = recordsByCode;
    if (known == null) {
      known = readCodes();
      recordsByCode = known;
    }
    return known.getOrDefault(CatalogWriter.key(code), new int[0]);
  }

  public Optional<ByteBuffer> attachment(String name) {
    ByteBuffer attachment = attachments.get(name);
    return attachment == null ? Optional.empty() : Optional.of(attachment.duplicate());
  }

  private Map<String, int[]> readCodes() {
    ByteSource in = new ByteSource(bytes, codesStart);
    int size = in.varint();
    Map<String, int[]> read = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String key = in.text();
      int[] numbers = new int[in.varint()];
      for (int j = 0; j < numbers.length; j++) {
        numbers[j] = in.varint();
      }
      read.put(key, numbers);
    }
    return read;
  }
}
