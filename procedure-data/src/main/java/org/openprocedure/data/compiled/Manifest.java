package org.openprocedure.data.compiled;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openprocedure.data.CatalogFormatException;
import org.openprocedure.data.FormatProblem;

/**
 * The SHA-256 of each file of a catalogue, in the form of {@code sha256sum}: the digest in hex, two
 * spaces, the name.
 */
public final class Manifest {

  private static final int DIGEST_LENGTH = 64;

  private final Map<String, String> digests;

  private Manifest(Map<String, String> digests) {
    this.digests = digests;
  }

  /** Returns the manifest of some files by name. */
  public static Manifest of(Map<String, byte[]> files) {
    Map<String, String> digests = new LinkedHashMap<>();
    files.forEach((name, bytes) -> digests.put(name, digest(bytes)));
    return new Manifest(digests);
  }

  /**
   * Returns the manifest that some bytes hold.
   *
   * @throws CatalogFormatException if a line is of another form
   */
  public static Manifest parse(String name, byte[] bytes) {
    Map<String, String> digests = new LinkedHashMap<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      if (!line.matches("[0-9a-f]{64}  \\S+")) {
        throw new CatalogFormatException(
            FormatProblem.ofWhole(name, '"' + line + '"', "lines of a SHA-256 and a name"));
      }
      digests.put(line.substring(DIGEST_LENGTH + 2), line.substring(0, DIGEST_LENGTH));
    }
    return new Manifest(digests);
  }

  /** Returns the names of the files. */
  public List<String> names() {
    return List.copyOf(digests.keySet());
  }

  /**
   * Compares a file with its digest.
   *
   * @throws CatalogFormatException if it differs or is not in the manifest
   */
  public void verify(String name, byte[] bytes) {
    String written = digests.getOrDefault(name, "in the manifest");
    String found = digest(bytes);
    if (!written.equals(found)) {
      throw new CatalogFormatException(
          FormatProblem.ofWhole(name, "SHA-256 " + found, "SHA-256 " + written));
    }
  }

  /** Returns the manifest in the form of {@code sha256sum}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    digests.forEach((name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
    return text.toString();
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
