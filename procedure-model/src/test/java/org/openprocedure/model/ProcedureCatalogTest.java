package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprocedure.model.Refusal.assertRefused;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

class ProcedureCatalogTest {

  private static final Code SHARED = Code.of(CodeSystem.OPCS_4, "W37.1");
  private static final Code OWN = Code.of(CodeSystem.OPCS_4, "W38.1");

  private static final Procedure HIP = procedure("hip", "Hip repair", SHARED, OWN);
  private static final Procedure KNEE = procedure("knee", "Knee repair", SHARED);
  private static final Procedure EYE = procedure("eye", "Eye repair");
  private static final ProcedureCatalog CATALOG = ProcedureCatalog.of(HIP, KNEE, EYE);

  @Test
  void holdsProceduresInTheGivenOrder() {
    assertEquals("[hip, knee, eye]", CATALOG.ids().toString());
    assertEquals(List.of(HIP, KNEE, EYE), CATALOG.stream().toList());
    assertEquals(3, CATALOG.size());
  }

  @Test
  void findsByIdOrAnswersEmpty() {
    assertEquals(Optional.of(KNEE), CATALOG.find(ProcedureId.of("knee")));
    assertEquals(Optional.empty(), CATALOG.find(ProcedureId.of("elbow")));
  }

  @Test
  void aCodeBelongsToManyProceduresAndAProcedureHasManyCodes() {
    assertEquals(List.of(HIP, KNEE), CATALOG.byCode(SHARED));
    assertEquals(List.of(HIP), CATALOG.byCode(OWN));
    assertEquals(List.of(), CATALOG.byCode(Code.of(CodeSystem.OPCS_4, "W37")));
  }

  @Test
  void twoProceduresDoNotShareAnId() {
    Procedure another = Procedure.of("hip", "Another hip repair");

    assertRefused(
        "ProcedureCatalog.ids must not repeat an id, but 'hip' does",
        () -> ProcedureCatalog.of(HIP, KNEE, another));
  }

  @Test
  void theEmptyCatalogHoldsNothing() {
    assertEquals(0, ProcedureCatalog.empty().size());
    assertEquals(List.of(), ProcedureCatalog.empty().byCode(SHARED));
    assertEquals(Optional.empty(), ProcedureCatalog.empty().find(HIP.id()));
  }

  @Test
  void doesNotChangeAfterItWasMade() {
    List<Procedure> list = new ArrayList<>(List.of(HIP));
    ProcedureCatalog catalog = ProcedureCatalog.of(list);
    list.add(KNEE);
    List<Procedure> found = CATALOG.byCode(SHARED);

    assertEquals(1, catalog.size());
    assertThrows(UnsupportedOperationException.class, () -> catalog.ids().clear());
    assertThrows(UnsupportedOperationException.class, found::clear);
  }

  @Test
  void anotherCatalogIsLaidOverInPlaceAndBehind() {
    Procedure ours = procedure("knee", "Our knee repair", OWN);
    Procedure elbow = procedure("elbow", "Elbow repair", SHARED);
    ProcedureCatalog laidOver = CATALOG.with(ProcedureCatalog.of(elbow, ours));

    assertEquals("[hip, knee, eye, elbow]", laidOver.ids().toString());
    assertEquals(List.of(HIP, ours, EYE, elbow), laidOver.stream().toList());
    assertEquals(List.of(HIP, elbow), laidOver.byCode(SHARED));
    assertEquals(List.of(HIP, ours), laidOver.byCode(OWN));
    assertEquals(4, laidOver.size());
  }

  @Test
  void aReplacedProcedureIsNotFoundByTheCodesItHad() {
    ProcedureCatalog laidOver = CATALOG.with(ProcedureCatalog.of(Procedure.of("hip", "Our hip")));

    assertEquals("Our hip", laidOver.find(HIP.id()).orElseThrow().name());
    assertEquals(List.of(KNEE), laidOver.byCode(SHARED));
    assertEquals(List.of(), laidOver.byCode(OWN));
  }

  @Test
  void aFilterKeepsTheOrder() {
    ProcedureCatalog joints = CATALOG.filter(procedure -> !procedure.codes().isEmpty());

    assertEquals(List.of(HIP, KNEE), joints.stream().toList());
    assertEquals(Optional.empty(), joints.find(EYE.id()));
  }

  @Test
  void aFilterIsAppliedOnceToEach() {
    List<Procedure> asked = new ArrayList<>();
    ProcedureCatalog all = CATALOG.filter(asked::add);
    all.stream().toList();

    assertEquals(List.of(HIP, KNEE, EYE), asked);
  }

  @Test
  void anAttachmentBelongsToExactlyTheseProcedures() {
    ProcedureCatalog compiled = new Compiled();

    assertEquals(
        Optional.of("an index"),
        compiled
            .attachment("index-1")
            .map(bytes -> StandardCharsets.UTF_8.decode(bytes).toString()));
    assertEquals(Optional.empty(), compiled.filter(procedure -> true).attachment("index-1"));
    assertEquals(Optional.empty(), compiled.with(CATALOG).attachment("index-1"));
    assertEquals(Optional.empty(), CATALOG.with(compiled).attachment("index-1"));
    assertEquals(Optional.empty(), CATALOG.attachment("index-1"));
  }

  @Test
  void aCatalogOfAnotherMakeStreamsWhatItFinds() {
    assertEquals(List.of(EYE), new Compiled().stream().toList());
    assertEquals(1, new Compiled().size());
  }

  private static Procedure procedure(String id, String name, Code... codes) {
    Procedure.Builder builder = Procedure.builder().id(ProcedureId.of(id)).name(name);
    for (Code code : codes) {
      builder.addCode(new CodeMapping(code, CodeMatch.EXACT));
    }
    return builder.build();
  }

  /** A catalogue of one procedure that ships an index. */
  private static final class Compiled implements ProcedureCatalog {

    @Override
    public List<ProcedureId> ids() {
      return List.of(EYE.id());
    }

    @Override
    public Optional<Procedure> find(ProcedureId id) {
      return id.equals(EYE.id()) ? Optional.of(EYE) : Optional.empty();
    }

    @Override
    public List<Procedure> byCode(Code code) {
      return List.of();
    }

    @Override
    public Optional<ByteBuffer> attachment(String name) {
      return Optional.of(StandardCharsets.UTF_8.encode("an index"));
    }
  }
}
