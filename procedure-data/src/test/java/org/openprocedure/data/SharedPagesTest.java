package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.CodeSystem;

/** Compares the records with pages and code files that are not part of the project. */
@Tag("shared")
class SharedPagesTest {

  private static final int RUN = 8;
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Pattern JSON_TEXT = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");

  @Test
  void noRecordSharesARunOfEightWordsWithAPage() throws IOException {
    Set<String> onPages = new HashSet<>();
    try (Stream<Path> pages = Files.list(SharedFolder.resolve("seeds"))) {
      for (Path page : pages.toList()) {
        onPages.addAll(runs(Files.readString(page)));
      }
    }
    assertFalse(onPages.isEmpty());

    List<String> shared =
        BundledCatalog.english().stream()
            .flatMap(procedure -> texts(ProcedureJson.write(procedure)))
            .flatMap(text -> runs(text).stream())
            .filter(onPages::contains)
            .toList();

    assertEquals(List.of(), shared);
  }

  @Test
  void everyIcd10PcsCodeIsOfThisYear() throws IOException {
    Set<String> valid = new HashSet<>();
    Path zip = SharedFolder.resolve("data/icd10pcs_order_2026.zip");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      in.getNextEntry();
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
      // Columns 7 to 13 hold the code, column 15 a 1 for a code that may be used.
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.length() > 15 && line.charAt(14) == '1') {
          valid.add(line.substring(6, 13).strip());
        }
      }
    }
    assertEquals(79_115, valid.size());

    List<String> unknown =
        BundledCatalog.english().stream()
            .flatMap(procedure -> procedure.codes().stream())
            .filter(mapping -> mapping.code().system() == CodeSystem.ICD_10_PCS)
            .map(mapping -> mapping.code().value())
            .filter(code -> !valid.contains(code))
            .toList();

    assertEquals(List.of(), unknown);
  }

  private static Stream<String> texts(String json) {
    return JSON_TEXT.matcher(json).results().map(match -> match.group(1));
  }

  private static List<String> runs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(match -> match.group()).toList();
    return IntStream.rangeClosed(0, words.size() - RUN)
        .mapToObj(start -> String.join(" ", words.subList(start, start + RUN)))
        .toList();
  }
}
