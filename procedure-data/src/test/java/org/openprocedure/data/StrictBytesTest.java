package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprocedure.data.Refusal.assertRefused;
import static org.openprocedure.data.Refusal.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprocedure.model.Procedure;

/** Bytes are strict UTF-8, and not too many of them. */
class StrictBytesTest {

  private static final int MEGABYTE = 1024 * 1024;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "lone continuation byte, 80, 80, 22",
    "byte that never stands, FF, FF, 22",
    "overlong slash, C0AF, C0, 22",
    "overlong slash of three bytes, E080AF, E0, 22",
    "encoded surrogate, EDA080, ED, 22",
    "pair of encoded surrogates, EDA0BDEDB883, ED, 22",
    "beyond the last character, F4908080, F4, 22",
    "cut sequence before a quote, E282, E2, 22",
    "cut sequence after a character, C3A9F09F, F0, 23",
    "Latin-1 letter, E9, E9, 22"
  })
  void malformedUtf8_isRefused(String name, String hex, String shown, int column) {
    byte[] bytes = bytes("{'id':'a',\n'name':'Fundoplicatio", HexFormat.of().parseHex(hex), "n'}");

    assertRefused(
        () -> ProcedureJson.read(new ByteArrayInputStream(bytes), "upload"),
        "upload:2:" + column + ": must be well-formed UTF-8, but was the byte 0x" + shown);
  }

  @Test
  void sequenceCutAtTheEnd_isRefused() {
    byte[] bytes = bytes("{'id':'a','name':'", new byte[] {(byte) 0xE2, (byte) 0x82}, "");

    assertRefused(
        () -> ProcedureJson.read(new ByteArrayInputStream(bytes), "upload"),
        "upload:1:19: must be well-formed UTF-8, but was the byte 0xE2");
  }

  @Test
  void utf16_isRefused() {
    byte[] bytes = json("{'id':'a','name':'A'}").getBytes(StandardCharsets.UTF_16);

    assertRefused(
        () -> ProcedureJson.read(new ByteArrayInputStream(bytes), "upload"),
        "upload:1:1: must be well-formed UTF-8, but was the byte 0xFE");
  }

  @Test
  void byteOrderMark_isPassedOver() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), json("\uFEFF{'id':'a','name':'A'}"));

    assertEquals(Procedure.of("a", "A"), ProcedureJson.read(file));
  }

  @Test
  void byteOrderMark_countsInNoColumn() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), json("\uFEFF{'id':'A','name':'A'}"));

    assertRefused(
        () -> ProcedureJson.read(file),
        file
            + ":1:7, at /id: must be up to 100 characters of a-z, 0-9 and single hyphens between"
            + " them, but was \"A\"");
  }

  @Test
  void secondByteOrderMark_isRefused() {
    byte[] bytes = bytes("\uFEFF\uFEFF{'id':'a','name':'A'}", new byte[0], "");

    assertRefused(
        () -> ProcedureJson.read(new ByteArrayInputStream(bytes), "upload"),
        "upload:1:1: must be well-formed JSON, but was Unexpected character ('\uFEFF' (code 65279"
            + " / ...");
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'\n\n'", "'\uFEFF'", "'\uFEFF \n'"})
  void emptyFile_isRefused(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("empty.json"), content);

    assertRefused(
        () -> ProcedureJson.read(file), file + ":1:1: must be one JSON value, but was empty");
  }

  @Test
  void hundredMegabytesOfText_areRefused() {
    InputStream in = new RepeatedText(json("{'id':'a','name':'"), "x", 100 * MEGABYTE, "\"}");

    CatalogFormatException e =
        assertThrows(CatalogFormatException.class, () -> ProcedureJson.read(in, "upload"));

    // How much of it was taken before it was too much depends on the size of a buffer.
    assertLinesMatch(
        List.of(
            "upload:1:1\\d{6}: must be well-formed JSON, but was String value length \\(1\\d{6}\\)"
                + " exceeds th\\.\\.\\."),
        List.of(e.getMessage()));
  }

  @Test
  void moreThanTheLargestDocument_isRefusedBeforeItIsReadWhole() throws IOException {
    RepeatedText in = new RepeatedText("[", " ", Integer.MAX_VALUE, "]");

    assertRefused(
        () -> ProcedureJson.read(in, "upload"),
        "upload: must be at most 128 MiB of JSON, but was longer");
    assertEquals(128 * MEGABYTE + 1, in.given());
  }

  @Test
  void largestDocument_isRead() {
    InputStream in =
        new RepeatedText(json("{'id':'a','name':'A'}"), " ", 128 * MEGABYTE - 22, "\n");

    assertEquals(Procedure.of("a", "A"), ProcedureJson.read(in, "upload"));
  }

  @Test
  void textAsLongAsTheLargestDocument_isRead() {
    String largest = json("{'id':'a','name':'A'}") + " ".repeat(128 * MEGABYTE - 21);

    assertEquals(Procedure.of("a", "A"), ProcedureJson.read(largest));
    assertRefused(
        () -> ProcedureJson.read(largest + " "),
        "text: must be at most 128 MiB of JSON, but was longer");
  }

  @Test
  void stream_isReadToItsEndAndNotClosed() {
    RepeatedText in = new RepeatedText(json("{'id':'a','name':'A'}"), "\n", 10, "");

    assertEquals(Procedure.of("a", "A"), ProcedureJson.read(in, "upload"));
    assertEquals(31, in.given());
    assertFalse(in.isClosed());
  }

  @Test
  void failingStream_throwsWhatItThrew() {
    IOException failure = new IOException("the line is dead");
    InputStream in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw failure;
          }
        };

    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> ProcedureJson.read(in, "upload"));

    assertEquals(failure, e.getCause());
  }

  @Test
  void missingFile_throwsUncheckedIo() {
    Path file = folder.resolve("none.json");

    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> ProcedureJson.read(file));

    assertEquals(NoSuchFileException.class, e.getCause().getClass());
    assertEquals(file.toString(), e.getCause().getMessage());
  }

  private static byte[] bytes(String start, byte[] middle, String end) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(json(start).getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(middle);
    bytes.writeBytes(json(end).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
