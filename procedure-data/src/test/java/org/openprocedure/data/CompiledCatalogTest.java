package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprocedure.data.compiled.CatalogWriter;
import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

class CompiledCatalogTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("samples.catalog");
  }

  @Test
  void holdsWhatWasCompiled() {
    ProcedureCatalog samples = SampleProcedures.catalog(50);

    CompiledCatalog.write(samples, "2026.11", List.of(), file);
    CompiledCatalog opened = CompiledCatalog.open(file);

    assertEquals(samples.ids(), opened.ids());
    assertEquals(samples.stream().toList(), opened.stream().toList());
    assertEquals("2026.11", opened.dataVersion());
    assertEquals(50, opened.size());
  }

  @Test
  void decodesAProcedureOnce() {
    CompiledCatalog opened = compiled(SampleProcedures.catalog(2));
    ProcedureId id = opened.ids().get(0);

    assertSame(opened.find(id).orElseThrow(), opened.find(id).orElseThrow());
  }

  @Test
  void findsNothingUnderAnUnknownId() {
    assertEquals(
        Optional.empty(), compiled(SampleProcedures.catalog(2)).find(ProcedureId.of("unknown")));
  }

  @Test
  void aCodeBelongsToManyAndAProcedureHasMany() {
    Procedure first = coded("first", "0AAAAA1", "0AAAAA2");
    Procedure second = coded("second", "0AAAAA2");
    CompiledCatalog opened = compiled(ProcedureCatalog.of(first, second));

    assertEquals(List.of(first), opened.byCode(code("0AAAAA1")));
    assertEquals(List.of(first, second), opened.byCode(code("0AAAAA2")));
    assertEquals(List.of(), opened.byCode(code("0AAAAA3")));
  }

  @Test
  void anEmptyCatalogIsACatalog() {
    assertEquals(List.of(), compiled(ProcedureCatalog.empty()).ids());
  }

  @Test
  void attachmentsComeBackAndCannotBeChanged() {
    byte[] bytes = {1, 2, 3};
    CompiledCatalog.write(
        SampleProcedures.catalog(3),
        "1",
        List.of(attachment("one", bytes), attachment("two")),
        file);
    CompiledCatalog opened = CompiledCatalog.open(file);

    ByteBuffer one = opened.attachment("one").orElseThrow();
    byte[] read = new byte[one.remaining()];
    one.get(read);

    assertArrayEquals(bytes, read);
    assertEquals(3, opened.attachment("one").orElseThrow().remaining());
    assertThrows(ReadOnlyBufferException.class, () -> one.put(0, (byte) 9));
    assertEquals(0, opened.attachment("two").orElseThrow().remaining());
    assertEquals(Optional.empty(), opened.attachment("three"));
    assertEquals(Optional.empty(), opened.filter(any -> true).attachment("one"));
  }

  @Test
  void anyFlippedByteIsRefused() {
    byte[] good = bytes(SampleProcedures.catalog(1));
    for (int place = 0; place < good.length; place++) {
      for (int flip : new int[] {0x01, 0x80, 0xFF}) {
        byte[] bad = good.clone();
        bad[place] ^= (byte) flip;
        assertRefused(bad);
      }
    }
  }

  @Test
  void anyShortenedFileIsRefused() {
    byte[] good = bytes(SampleProcedures.catalog(1));
    for (int length = 0; length < good.length; length++) {
      assertRefused(Arrays.copyOf(good, length));
    }
  }

  private static void assertRefused(byte[] bad) {
    CatalogFormatException refusal =
        assertThrows(CatalogFormatException.class, () -> CompiledCatalog.of("bad.catalog", bad));
    assertTrue(refusal.getMessage().startsWith("bad.catalog: must be "), refusal.getMessage());
  }

  @Test
  void refusalsSayWhatIsThere() {
    byte[] other = "something else entirely".getBytes(StandardCharsets.UTF_8);
    byte[] newer = bytes(SampleProcedures.catalog(1));
    newer[7]++;

    assertEquals(
        "x: must be a compiled catalogue, but was 23 bytes of something else",
        assertThrows(CatalogFormatException.class, () -> CompiledCatalog.of("x", other))
            .getMessage());
    assertEquals(
        "x: must be compiled in format 1, but was format 2",
        assertThrows(CatalogFormatException.class, () -> CompiledCatalog.of("x", newer))
            .getMessage());
  }

  @Test
  void theSameProceduresGiveTheSameBytes() throws Exception {
    ProcedureCatalog samples = SampleProcedures.catalog(3);
    Path again = folder.resolve("again.catalog");

    CompiledCatalog.write(samples, "1", List.of(), file);
    CompiledCatalog.write(samples, "1", List.of(), again);

    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
  }

  @Test
  void aChangedFormNeedsANewVersion() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(SampleProcedures.catalog(3)));

    assertEquals(
        "cef1c427d87e1c9d8031827362b722919038c453918e637fccd7d845622ae467",
        HexFormat.of().formatHex(digest),
        "The compiled form has changed: raise the version in CatalogWriter.MAGIC, unless only the"
            + " samples changed, and write the new fingerprint here");
  }

  private CompiledCatalog compiled(ProcedureCatalog catalog) {
    CompiledCatalog.write(catalog, "1", List.of(), file);
    return CompiledCatalog.open(file);
  }

  private static byte[] bytes(ProcedureCatalog catalog) {
    return CatalogWriter.compile(catalog, "1", List.of());
  }

  private static Procedure coded(String id, String... values) {
    return Procedure.builder()
        .id(ProcedureId.of(id))
        .name(id)
        .codes(
            Arrays.stream(values)
                .map(value -> new CodeMapping(code(value), CodeMatch.EXACT))
                .toList())
        .build();
  }

  private static Code code(String value) {
    return Code.of(CodeSystem.ICD_10_PCS, value);
  }

  private static CatalogAttachment attachment(String name, byte... bytes) {
    return new CatalogAttachment() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public byte[] compile(ProcedureCatalog catalog) {
        return bytes.clone();
      }
    };
  }
}
