package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.ReviewStatus;

class BundledCatalogTest {

  private static final BundledCatalog CATALOG = BundledCatalog.english();
  private static final ProcedureId CRYOABLATION = ProcedureId.of("cryoablation-bone-tumor");
  private static final Code CPT = Code.of(CodeSystem.CPT, "20983");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cryoablation-bone-tumor",
        "debulking-recurrent-gynecologic-cancer",
        "excision-subfascial-tumor-back-flank",
        "pelvic-fixation-spinal-instrumentation",
        "radical-resection-soft-tissue-tumor-pelvis-hip"
      })
  void holdsTheFirstProcedures(String id) {
    Procedure procedure = CATALOG.find(ProcedureId.of(id)).orElseThrow();

    assertEquals(Locale.ENGLISH, procedure.language());
    assertEquals(ReviewStatus.DRAFT, procedure.provenance().status());
  }

  @Test
  void idsAreInOrder() {
    assertEquals(CATALOG.ids().stream().sorted().toList(), CATALOG.ids());
  }

  @Test
  void itsFilesAreThoseThatWereBuilt() {
    assertDoesNotThrow(BundledCatalog::verify);
    assertFalse(CATALOG.dataVersion().isBlank());
  }

  @Test
  void carriesASearchIndexThatDerivedCataloguesLack() {
    String name = "org.openprocedure.search.index/1";

    assertTrue(CATALOG.attachment(name).isPresent());
    assertTrue(CATALOG.with(ProcedureCatalog.empty()).attachment(name).isEmpty());
    assertTrue(CATALOG.withCptNumbers(CptLicense.HELD).attachment(name).isEmpty());
  }

  @Test
  void hasNoCptNumberByItself() {
    assertTrue(
        CATALOG.stream()
            .flatMap(procedure -> procedure.codes().stream())
            .noneMatch(mapping -> mapping.code().system() == CodeSystem.CPT));
    assertEquals(List.of(), CATALOG.byCode(CPT));
  }

  @Test
  void cptNumbersJoinForWhoHoldsALicense() {
    ProcedureCatalog numbered = CATALOG.withCptNumbers(CptLicense.HELD);
    Procedure found = numbered.byCode(CPT).get(0);

    assertEquals(CATALOG.ids(), numbered.ids());
    assertEquals(CRYOABLATION, found.id());
    assertEquals(found, numbered.find(CRYOABLATION).orElseThrow());
    Procedure bare = CATALOG.find(CRYOABLATION).orElseThrow();
    assertEquals(bare.codes(), found.codes().subList(0, bare.codes().size()));
    assertEquals(CPT, found.codes().get(found.codes().size() - 1).code());
    assertEquals(List.of(found), numbered.byCode(bare.codes().get(0).code()));
  }

  @Test
  void aVendorsRecordLiesOverOurs() {
    Procedure own = Procedure.of(CRYOABLATION.value(), "Cold treatment");

    ProcedureCatalog catalog = CATALOG.with(ProcedureCatalog.of(own));

    assertEquals(own, catalog.find(CRYOABLATION).orElseThrow());
    assertEquals(CATALOG.ids(), catalog.ids());
  }
}
