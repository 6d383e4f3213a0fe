package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.data.CompiledCatalogs.attachment;
import static org.openprocedure.data.CompiledCatalogs.sealed;
import static org.openprocedure.data.Refusal.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.fixtures.SampleProcedures;

/** A damaged catalogue is refused when it is opened, and never read in part. */
class DamagedCatalogTest {

  private static final byte[] WHOLE =
      CompiledCatalogs.bytes(
          SampleProcedures.catalog(1),
          attachment("index", "0123456789".getBytes(StandardCharsets.US_ASCII)));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x80, 0xFF})
  void anyFlippedByte_isRefused(int flip) {
    for (int place = 0; place < WHOLE.length; place++) {
      byte[] damaged = WHOLE.clone();
      damaged[place] ^= (byte) flip;
      assertRefusedByName(damaged);
    }
  }

  @Test
  void anyTruncation_isRefused() {
    for (int length = 0; length < WHOLE.length; length++) {
      assertRefusedByName(Arrays.copyOf(WHOLE, length));
    }
  }

  @Test
  void anythingAfterTheEnd_isRefused() {
    assertRefusedByName(Arrays.copyOf(WHOLE, WHOLE.length + 1));
    assertRefusedByName(Arrays.copyOf(WHOLE, 2 * WHOLE.length));
  }

  @Test
  void damage_isToldWithBothChecksums() throws IOException {
    byte[] damaged = WHOLE.clone();
    damaged[WHOLE.length - 1]++;
    Path file = Files.write(folder.resolve("damaged.catalog"), damaged);

    assertRefused(
        () -> CompiledCatalog.open(file),
        String.format(
            "%s: must be undamaged with checksum %s, but was %d bytes with checksum %s",
            file, checksum(WHOLE), WHOLE.length, checksum(sealed(damaged))));
  }

  @Test
  void anotherFormat_isRefused() {
    byte[] next = WHOLE.clone();
    next[7]++;

    assertRefused(
        () -> CompiledCatalog.of("next.catalog", next),
        "next.catalog: must be compiled in format 1, but was format 2");
  }

  @Test
  void somethingElse_isRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "<!doctype html><html></html>");

    assertRefused(
        () -> CompiledCatalog.open(file),
        file + ": must be a compiled catalogue, but was 28 bytes of something else");
  }

  @Test
  void emptyFile_isRefused() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.catalog"));

    assertRefused(
        () -> CompiledCatalog.open(file),
        file + ": must be a compiled catalogue, but was 0 bytes of something else");
  }

  /** The checksum guards against accidents; who also forges it gets no further than the header. */
  @Test
  void headerThatLeadsNowhere_isRefused() {
    byte[] cut = sealed(Arrays.copyOf(WHOLE, 40));

    assertRefused(
        () -> CompiledCatalog.of("forged.catalog", cut),
        "forged.catalog: must be a compiled catalogue, but was 40 bytes with an unreadable header");
  }

  private static void assertRefusedByName(byte[] damaged) {
    CatalogFormatException e =
        assertThrows(
            CatalogFormatException.class, () -> CompiledCatalog.of("damaged.catalog", damaged));
    assertEquals("damaged.catalog", e.problems().get(0).source());
    assertTrue(e.getMessage().startsWith("damaged.catalog: must be "), e::getMessage);
  }

  private static String checksum(byte[] bytes) {
    return HexFormat.of().formatHex(bytes, 8, 12);
  }
}
