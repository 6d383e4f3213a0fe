package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.ReviewStatus;

class BundledCatalogTest {

  private static final ProcedureId RESECTION =
      ProcedureId.of("radical-resection-soft-tissue-tumor-pelvis-hip");

  private final BundledCatalog catalog = BundledCatalog.english();

  @Test
  void catalog_hasTheFiveRecordsThatItBeganWith() {
    Set<ProcedureId> first =
        Set.of(
            RESECTION,
            ProcedureId.of("excision-subfascial-tumor-back-flank"),
            ProcedureId.of("cryoablation-bone-tumor"),
            ProcedureId.of("pelvic-fixation-spinal-instrumentation"),
            ProcedureId.of("debulking-recurrent-gynecologic-cancer"));

    Set<ProcedureId> missing = new HashSet<>(first);
    missing.removeAll(catalog.ids());

    assertEquals(Set.of(), missing);
  }

  @Test
  void ids_areInOrder() {
    assertEquals(catalog.ids().stream().sorted().toList(), catalog.ids());
  }

  @Test
  void files_areWhatTheManifestSays() {
    BundledCatalog.verify();
  }

  @Test
  void dataVersion_isAMonth() {
    assertTrue(catalog.dataVersion().matches("20[0-9]{2}\\.[01][0-9](\\.[0-9]+)?"));
  }

  @Test
  void everyRecord_isAnEnglishDraft() {
    assertEquals(Set.of(ReviewStatus.DRAFT), each(one -> one.provenance().status()));
    assertEquals(Set.of("en"), each(one -> one.language().toLanguageTag()));
  }

  @Test
  void everyRecord_readsBackFromItsJson() {
    catalog.stream()
        .forEach(one -> assertEquals(one, ProcedureJson.read(ProcedureJson.write(one))));
  }

  @Test
  void everyRecord_isValidByTheSchema() {
    Schema schema = Schema.ofProcedureWithFormats();

    catalog.stream()
        .forEach(
            one ->
                assertEquals(
                    List.of(),
                    schema.findings(Schema.json(ProcedureJson.write(one))),
                    one.id().value()));
  }

  @Test
  void noRecord_holdsACptNumber() {
    assertEquals(0, codes(catalog).filter(code -> code.system() == CodeSystem.CPT).count());
    assertEquals(List.of(), catalog.byCode(Code.of(CodeSystem.CPT, "27059")));
  }

  @Test
  void cptNumbers_areJoinedForWhoMayUseThem() {
    ProcedureCatalog numbered = catalog.withCptNumbers(CptLicense.HELD);
    Procedure plain = catalog.find(RESECTION).orElseThrow();
    Procedure joined = numbered.find(RESECTION).orElseThrow();

    assertEquals(
        Stream.concat(
                plain.codes().stream(),
                Stream.of(
                    CodeMapping.of(CodeSystem.CPT, "27059", CodeMatch.EXACT),
                    CodeMapping.of(CodeSystem.CPT, "27049", CodeMatch.RELATED)))
            .toList(),
        joined.codes());
    assertEquals(plain, Procedure.builder().from(joined).codes(plain.codes()).build());
    assertEquals(List.of(joined), numbered.byCode(Code.of(CodeSystem.CPT, "27059")));
    assertEquals(catalog.ids(), numbered.ids());
  }

  @Test
  void everyRecord_canBeNumbered() {
    ProcedureCatalog numbered = catalog.withCptNumbers(CptLicense.HELD);

    assertEquals(catalog.ids(), numbered.stream().map(Procedure::id).toList());
  }

  @Test
  void otherCodes_findTheNumberedRecord() {
    ProcedureCatalog numbered = catalog.withCptNumbers(CptLicense.HELD);
    Code code = catalog.find(RESECTION).orElseThrow().codes().get(0).code();

    assertTrue(numbered.byCode(code).contains(numbered.find(RESECTION).orElseThrow()));
  }

  @Test
  void ownRecords_areLaidOver() {
    Procedure own = Procedure.of(RESECTION.value(), "Our own words");
    Procedure added = Procedure.of("zz-our-own-procedure", "Our own procedure");

    ProcedureCatalog both = catalog.with(ProcedureCatalog.of(added, own));

    assertEquals(own, both.find(RESECTION).orElseThrow());
    assertEquals(catalog.size() + 1, both.size());
    assertEquals(added.id(), both.ids().get(catalog.size()));
    assertNotEquals(own, catalog.find(RESECTION).orElseThrow());
  }

  @Test
  void searchIndex_isAttached() {
    String bytes = new String(Resources.bytes("en.catalog"), StandardCharsets.ISO_8859_1);
    Matcher name = Pattern.compile("org\\.openprocedure\\.search\\.index/[0-9]+").matcher(bytes);

    assertTrue(name.find());
    assertTrue(catalog.attachment(name.group()).orElseThrow().hasRemaining());
  }

  private <T> Set<T> each(Function<Procedure, T> part) {
    return catalog.stream().map(part).collect(Collectors.toSet());
  }

  private static Stream<Code> codes(ProcedureCatalog catalog) {
    return catalog.stream().flatMap(one -> one.codes().stream()).map(CodeMapping::code);
  }
}
