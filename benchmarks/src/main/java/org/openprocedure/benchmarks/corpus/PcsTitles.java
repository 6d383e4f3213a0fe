package org.openprocedure.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/** The long titles of ICD-10-PCS, as the order file has them: one valid code a line. */
final class PcsTitles {

  private static final int CODE = 6;
  private static final int VALID = 14;
  private static final int LONG_TITLE = 77;

  private PcsTitles() {}

  /** Returns the codes and titles of a zipped order file. */
  static List<Title> read(Path zip) {
    try (ZipFile file = new ZipFile(zip.toFile());
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.getInputStream(file.entries().nextElement()), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.charAt(VALID) == '1')
          .map(
              line -> new Title(line.substring(CODE, CODE + 7), line.substring(LONG_TITLE).strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A code of ICD-10-PCS and what it stands for.
   *
   * @param code seven characters
   * @param text the long title
   */
  record Title(String code, String text) {}
}
