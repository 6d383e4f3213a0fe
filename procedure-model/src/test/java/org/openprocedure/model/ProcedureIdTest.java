package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.model.Refusal.assertRefused;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "mri-scan", "total-hip-replacement", "2-stage-4"})
  void aSlugIsAnId(String slug) {
    assertEquals(slug, ProcedureId.of(slug).value());
    assertEquals(slug, ProcedureId.of(slug).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "Hip",
        "hip--knee",
        "-hip",
        "hip-",
        "hip knee",
        "hip_knee",
        "hüfte",
        "a/b"
      })
  void anythingElseIsRefused(String value) {
    assertRefused(
        "ProcedureId.value must be up to 100 characters of a-z, 0-9 and single hyphens between "
            + "them, but was \""
            + value
            + "\"",
        () -> ProcedureId.of(value));
  }

  @Test
  void aHundredCharactersAreTheMost() {
    String longest = "a".repeat(100);

    assertEquals(longest, ProcedureId.of(longest).value());
    assertRefused(
        "ProcedureId.value must be up to 100 characters of a-z, 0-9 and single hyphens between "
            + "them, but was \""
            + "a".repeat(40)
            + "...\"",
        () -> ProcedureId.of(longest + "a"));
  }

  @Test
  void idsAreInAlphabeticalOrder() {
    List<ProcedureId> sorted =
        Stream.of("knee", "hip-2", "hip").map(ProcedureId::of).sorted().toList();

    assertEquals("[hip, hip-2, knee]", sorted.toString());
  }
}
