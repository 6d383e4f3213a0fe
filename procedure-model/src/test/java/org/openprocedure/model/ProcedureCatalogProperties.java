package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

class ProcedureCatalogProperties {

  private static final List<String> IDS = List.of("ankle", "elbow", "hip", "knee", "wrist");
  private static final List<String> CODES = List.of("W01", "W02", "W03");

  @Property
  void layingOverIsPuttingIntoAMap(
      @ForAll("procedures") List<Procedure> under, @ForAll("procedures") List<Procedure> over) {
    Map<ProcedureId, Procedure> map = new LinkedHashMap<>();
    under.forEach(procedure -> map.put(procedure.id(), procedure));
    over.forEach(procedure -> map.put(procedure.id(), procedure));

    assertHolds(map.values(), ProcedureCatalog.of(under).with(ProcedureCatalog.of(over)));
  }

  @Property
  void layingOverInAnyGroupingIsTheSame(
      @ForAll("procedures") List<Procedure> a,
      @ForAll("procedures") List<Procedure> b,
      @ForAll("procedures") List<Procedure> c) {
    ProcedureCatalog bottom = ProcedureCatalog.of(a);
    ProcedureCatalog middle = ProcedureCatalog.of(b);
    ProcedureCatalog top = ProcedureCatalog.of(c);

    assertHolds(bottom.with(middle).with(top).stream().toList(), bottom.with(middle.with(top)));
  }

  @Property
  void theEmptyCatalogChangesNothing(@ForAll("procedures") List<Procedure> procedures) {
    ProcedureCatalog catalog = ProcedureCatalog.of(procedures);

    assertHolds(procedures, catalog.with(ProcedureCatalog.empty()));
    assertHolds(procedures, ProcedureCatalog.empty().with(catalog));
    assertHolds(procedures, catalog.with(catalog));
  }

  @Property
  void aFilterKeepsWhatPasses(
      @ForAll("procedures") List<Procedure> procedures, @ForAll("names") String name) {
    assertHolds(
        procedures.stream().filter(procedure -> procedure.name().equals(name)).toList(),
        ProcedureCatalog.of(procedures).filter(procedure -> procedure.name().equals(name)));
  }

  @Provide
  Arbitrary<List<Procedure>> procedures() {
    Arbitrary<Procedure> procedure =
        Combinators.combine(
                Arbitraries.of(IDS), names(), Arbitraries.of(CODES).list().uniqueElements())
            .as(ProcedureCatalogProperties::procedure);
    return procedure.list().ofMaxSize(IDS.size()).uniqueElements(Procedure::id);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("Repair", "Removal", "Replacement");
  }

  /** Compares with a plain search through the list. */
  private static void assertHolds(Collection<Procedure> expected, ProcedureCatalog catalog) {
    assertEquals(List.copyOf(expected), catalog.stream().toList());
    assertEquals(expected.stream().map(Procedure::id).toList(), catalog.ids());
    assertEquals(expected.size(), catalog.size());
    for (String id : IDS) {
      ProcedureId key = ProcedureId.of(id);
      Optional<Procedure> found =
          expected.stream().filter(procedure -> procedure.id().equals(key)).findFirst();
      assertEquals(found, catalog.find(key));
    }
    CODES.forEach(code -> assertHoldsCode(expected, catalog, Code.of(CodeSystem.OPCS_4, code)));
  }

  private static void assertHoldsCode(
      Collection<Procedure> expected, ProcedureCatalog catalog, Code code) {
    CodeMapping mapping = new CodeMapping(code, CodeMatch.RELATED);

    assertEquals(
        expected.stream().filter(procedure -> procedure.codes().contains(mapping)).toList(),
        catalog.byCode(code));
  }

  private static Procedure procedure(String id, String name, List<String> codes) {
    return Procedure.builder()
        .id(ProcedureId.of(id))
        .name(name)
        .codes(
            codes.stream()
                .map(code -> CodeMapping.of(CodeSystem.OPCS_4, code, CodeMatch.RELATED))
                .toList())
        .build();
  }
}
