package org.openprocedure.data.compiled;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.openprocedure.data.mapping.ProcedureMapping;
import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

/** Compiles a catalogue. */
public final class CatalogWriter {

  static final byte[] MAGIC = "OPCATLG\u0001".getBytes(StandardCharsets.ISO_8859_1);

  private final TermDictionary dictionary = new TermDictionary();
  private final Map<String, List<Integer>> recordsByCode = new TreeMap<>();
  private final ByteSink records = new ByteSink();
  private final ByteSink recordLengths = new ByteSink();
  private int count;

  private CatalogWriter() {}

  /** Returns the compiled form of a catalogue: the same bytes for the same procedures. */
  public static byte[] compile(
      ProcedureCatalog catalog, String dataVersion, List<CatalogAttachment> attachments) {
    return new CatalogWriter().write(catalog, dataVersion, attachments);
  }

  private byte[] write(
      ProcedureCatalog catalog, String dataVersion, List<CatalogAttachment> attachments) {
    catalog.stream().forEach(this::add);
    List<byte[]> attached = attachments.stream().map(a -> a.compile(catalog)).toList();

    ByteSink header = new ByteSink();
    header.text(dataVersion);
    header.varint(catalog.size());
    catalog.ids().forEach(id -> header.text(id.value()));
    header.block(recordLengths.toBytes());
    dictionary.writeTo(header);
    writeAttachments(header, attachments, attached);
    writeCodes(header);

    ByteSink body = new ByteSink();
    body.int32(header.size());
    body.block(header.toBytes());
    body.block(records.toBytes());
    attached.forEach(body::block);
    return sealed(body.toBytes());
  }

  private void add(Procedure procedure) {
    int number = count++;
    int before = records.size();
    ProcedureMapping.writeProcedure(procedure, new BinaryMemberWriter(records, dictionary));
    recordLengths.varint(records.size() - before);
    for (CodeMapping mapping : procedure.codes()) {
      recordsByCode.computeIfAbsent(key(mapping.code()), code -> new ArrayList<>(1)).add(number);
    }
  }

  /** The text by which a code is looked up. */
  static String key(Code code) {
    return code.system().code() + ' ' + code.value();
  }

  private static void writeAttachments(
      ByteSink header, List<CatalogAttachment> attachments, List<byte[]> attached) {
    header.varint(attachments.size());
    for (int i = 0; i < attachments.size(); i++) {
      header.text(attachments.get(i).name());
      header.varint(attached.get(i).length);
    }
  }

  private void writeCodes(ByteSink header) {
    header.varint(recordsByCode.size());
    recordsByCode.forEach(
        (key, numbers) -> {
          header.text(key);
          header.varint(numbers.size());
          numbers.forEach(header::varint);
        });
  }

  private static byte[] sealed(byte[] body) {
    CRC32 checksum = new CRC32();
    checksum.update(body);
    ByteSink file = new ByteSink();
    file.block(MAGIC);
    file.int32((int) checksum.getValue());
    file.block(body);
    return file.toBytes();
  }
}
