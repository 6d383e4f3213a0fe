package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.SampleProcedures;

class IndexAttachmentTest {

  private static final String FINGERPRINT =
      "337770d5444911114ff5da4f47dfedc532bee6b3316b5d4d03ce74d7eb1ea46a";

  private final CatalogAttachment attachment = ProcedureSearch.attachment();

  @Test
  void theServiceLoaderFindsIt() {
    getClass().getModule().addUses(CatalogAttachment.class);

    List<String> names =
        ServiceLoader.load(CatalogAttachment.class).stream()
            .map(provider -> provider.get().name())
            .toList();

    assertEquals(List.of(attachment.name()), names);
  }

  @Test
  void theClassPathNamesTheSameProviderAsTheModule() throws IOException {
    List<URL> services =
        Collections.list(
            getClass()
                .getClassLoader()
                .getResources("META-INF/services/" + CatalogAttachment.class.getName()));

    assertEquals(1, services.size());
    try (InputStream in = services.get(0).openStream()) {
      assertEquals(
          attachment.getClass().getName(),
          new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  @Test
  void aStoredIndexGivesTheSameAnswersAsANewOne() {
    ProcedureCatalog samples = SampleProcedures.catalog(40);
    ProcedureSearch built = ProcedureSearch.over(WatchedCatalog.withoutIndex(samples));
    ProcedureSearch stored = ProcedureSearch.over(WatchedCatalog.withIndex(samples));

    assertEquals(built.size(), stored.size());
    for (Procedure sample : samples.stream().toList()) {
      assertSameAnswers(built, stored, sample);
    }
  }

  @Test
  void theSameCatalogueGivesTheSameBytes() {
    assertArrayEquals(
        attachment.compile(SampleProcedures.catalog(20)),
        attachment.compile(SampleProcedures.catalog(20)));
  }

  @Test
  void whatIsStoredHasNotChanged() throws NoSuchAlgorithmException {
    byte[] stored = attachment.compile(SampleProcedures.catalog(3));

    assertEquals("org.openprocedure.search.index/2", attachment.name());
    assertEquals(
        FINGERPRINT,
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored)),
        "The stored form of the index or the analysis behind it has changed: raise the number in"
            + " IndexAttachment.NAME, so that no catalogue is opened with an index that does not"
            + " fit, and pin the new fingerprint. If only the samples have changed, pin it alone.");
  }

  private static void assertSameAnswers(
      ProcedureSearch built, ProcedureSearch stored, Procedure sample) {
    String summary = sample.summary().orElseThrow();
    assertEquals(built.find(summary).toString(), stored.find(summary).toString());
    assertEquals(built.find(sample.name()).toString(), stored.find(sample.name()).toString());
    assertEquals(built.similarTo(sample.id()).toString(), stored.similarTo(sample.id()).toString());
    String typed = sample.plainName().substring(0, 4);
    assertEquals(built.suggest(typed), stored.suggest(typed));
  }
}
