package org.openprocedure.data.compiled;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.data.Refusal.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  /** The digest of "abc" as FIPS 180-2 gives it. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final String NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void manifest_hasTheFormOfSha256sum() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b.catalog", bytes("abc"));
    files.put("a.csv", bytes(""));

    assertEquals(ABC + "  b.catalog\n" + NOTHING + "  a.csv\n", Manifest.of(files).toString());
  }

  @Test
  void manifest_comesBackFromItsText() {
    String text = ABC + "  b.catalog\n" + NOTHING + "  a.csv\n";

    Manifest manifest = Manifest.parse("catalog.sha256", bytes(text));

    assertEquals(text, manifest.toString());
    assertEquals(List.of("b.catalog", "a.csv"), manifest.names());
  }

  @Test
  void fileAsItWas_isAccepted() {
    Manifest manifest = Manifest.of(Map.of("b.catalog", bytes("abc")));

    assertDoesNotThrow(() -> manifest.verify("b.catalog", bytes("abc")));
  }

  @Test
  void changedFile_isRefused() {
    Manifest manifest = Manifest.of(Map.of("b.catalog", bytes("abc")));

    assertRefused(
        () -> manifest.verify("b.catalog", bytes("")),
        "b.catalog: must be SHA-256 " + ABC + ", but was SHA-256 " + NOTHING);
  }

  @Test
  void unlistedFile_isRefused() {
    Manifest manifest = Manifest.of(Map.of("b.catalog", bytes("abc")));

    assertRefused(
        () -> manifest.verify("c.catalog", bytes("abc")),
        "c.catalog: must be SHA-256 in the manifest, but was SHA-256 " + ABC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc  file", ABC + " file", ABC + "  ", ABC + "  a file", "", "# " + ABC})
  void lineOfAnotherForm_isRefused(String line) {
    assertRefused(
        () -> Manifest.parse("catalog.sha256", bytes(NOTHING + "  a.csv\n" + line + "\n")),
        "catalog.sha256: must be lines of a SHA-256 and a name, but was \"" + line + "\"");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
