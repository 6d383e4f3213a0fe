package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.search.SmallCatalog.ids;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

class VendorOverlayTest {

  private static final Procedure OWN_ARTHROSCOPY =
      Procedure.of("knee-arthroscopy", "Joint mirror of our clinic");

  private static final Procedure OWN_PACKAGE =
      Procedure.builder()
          .from(Procedure.of("own-package", "Zircon package"))
          .addCode(CodeMapping.of(CodeSystem.ICD_10_PCS, "0FT44ZZ", CodeMatch.RELATED))
          .build();

  private final ProcedureSearch search =
      ProcedureSearch.over(
          WatchedCatalog.withIndex(SmallCatalog.CATALOG)
              .with(ProcedureCatalog.of(OWN_ARTHROSCOPY, OWN_PACKAGE)));

  @Test
  void ownRecordsAreFoundByTheirWordsAndThoseTheyReplaceNoMore() {
    assertEquals(OWN_ARTHROSCOPY, search.find("joint mirror").hits().get(0).procedure());
    assertEquals(List.of("knee-replacement"), ids(search.find("knee")));
    assertEquals(List.of("own-package"), ids(search.find("zircon")));
  }

  @Test
  void othersAreStillFound() {
    assertEquals(8, search.size());
    assertEquals("mole-check", ids(search.find("mole check")).get(0));
  }

  @Test
  void ownCodesCount() {
    assertEquals(
        List.of("gallbladder-removal", "own-package"),
        search.byCode("0ft44zz").stream().map(procedure -> procedure.id().value()).toList());
  }

  @Test
  void ownNamesAreSuggested() {
    assertEquals("Zircon package", search.suggest("zir").get(0).text());
    assertEquals(
        List.of(), search.suggest("arthrosc").stream().filter(VendorOverlayTest::isOld).toList());
  }

  private static boolean isOld(Suggestion suggestion) {
    return suggestion.text().equals(SmallCatalog.KNEE_ARTHROSCOPY.name());
  }
}
