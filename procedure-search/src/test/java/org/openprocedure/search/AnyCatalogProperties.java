package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.search.query.QueryParser.LONGEST_TEXT;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.fixtures.ProcedureArbitraries;
import org.openprocedure.search.text.Analyzer;

class AnyCatalogProperties {

  private static final ProcedureSearch SMALL = ProcedureSearch.over(SmallCatalog.CATALOG);

  @Property
  void anyTextIsAnswered(@ForAll("texts") String text) {
    SearchResult result = SMALL.find(text);

    assertEquals(Math.min(10, result.total()), result.hits().size());
    assertTrue(SMALL.byCode(text).size() <= SMALL.size());
    assertTrue(SMALL.suggest(text).size() <= SMALL.size());
  }

  @Property(tries = 200)
  void everyProcedureIsFoundByItsName(@ForAll("catalogs") ProcedureCatalog catalog) {
    ProcedureSearch search = ProcedureSearch.over(catalog);
    for (Procedure procedure : catalog.stream().toList()) {
      String name = procedure.name();
      boolean named = !Analyzer.terms(name).isEmpty();
      assertTrue(name.length() > LONGEST_TEXT || named == finds(search, name, procedure), name);
    }
  }

  @Property(tries = 200)
  void everyProcedureIsFoundByEachOfItsCodes(@ForAll("catalogs") ProcedureCatalog catalog) {
    ProcedureSearch search = ProcedureSearch.over(catalog);
    for (Procedure procedure : catalog.stream().toList()) {
      for (CodeMapping mapping : procedure.codes()) {
        String code = mapping.code().value();
        assertTrue(search.byCode(code).contains(procedure));
        assertTrue(!hasDigit(code) || finds(search, code, procedure));
      }
    }
  }

  @Property(tries = 100)
  void similarProceduresAreOthers(@ForAll("catalogs") ProcedureCatalog catalog) {
    ProcedureSearch search = ProcedureSearch.over(catalog);
    for (Procedure procedure : catalog.stream().toList()) {
      List<SimilarProcedure> similar = search.similarTo(procedure.id());
      assertTrue(similar.size() < catalog.size());
      assertFalse(similar.stream().anyMatch(other -> other.id().equals(procedure.id())));
    }
  }

  private static boolean finds(ProcedureSearch search, String text, Procedure procedure) {
    return search.find(text).hits().stream().anyMatch(hit -> hit.id().equals(procedure.id()));
  }

  private static boolean hasDigit(String code) {
    return code.chars().anyMatch(Character::isDigit);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.strings().all(), ProcedureArbitraries.texts());
  }

  @Provide
  Arbitrary<ProcedureCatalog> catalogs() {
    return ProcedureArbitraries.catalogs();
  }
}
