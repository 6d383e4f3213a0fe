package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprocedure.data.CompiledCatalogs.attachment;
import static org.openprocedure.data.CompiledCatalogs.bytes;
import static org.openprocedure.data.CompiledCatalogs.replaced;
import static org.openprocedure.data.CompiledCatalogs.sealed;
import static org.openprocedure.data.Refusal.assertRefused;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprocedure.model.CatalogAttachment;
import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.Goal;

class CompiledCatalogTest {

  private static final ProcedureCatalog SAMPLES = SampleProcedures.catalog(50);

  @TempDir Path folder;

  @Test
  void samples_comeBackEqualAndInOrder() {
    Path file = folder.resolve("samples.catalog");
    CompiledCatalog.write(SAMPLES, "2026-11", List.of(), file);

    CompiledCatalog opened = CompiledCatalog.open(file);

    assertEquals("2026-11", opened.dataVersion());
    assertEquals(SAMPLES.ids(), opened.ids());
    assertEquals(50, opened.size());
    assertEquals(SAMPLES.stream().toList(), opened.stream().toList());
  }

  @Test
  void procedure_isTheSameInstanceHoweverItIsFound() {
    CompiledCatalog opened = CompiledCatalogs.open(SAMPLES);
    Procedure last = SAMPLES.find(SAMPLES.ids().get(49)).orElseThrow();

    Procedure found = opened.find(last.id()).orElseThrow();

    assertEquals(last, found);
    assertSame(found, opened.find(last.id()).orElseThrow());
    assertSame(found, opened.stream().toList().get(49));
    for (CodeMapping mapping : last.codes()) {
      assertSame(
          found,
          opened.byCode(mapping.code()).stream()
              .filter(one -> one.id().equals(last.id()))
              .findFirst()
              .orElseThrow());
    }
  }

  /** One record names a term that is not there; nobody sees it who does not ask for the record. */
  @Test
  void procedure_isDecodedWhenItIsAskedFor() {
    Procedure good = Procedure.of("good", "Good");
    Procedure bad =
        Procedure.builder().from(Procedure.of("bad", "Bad")).addGoal(Goal.DIAGNOSE).build();
    byte[] bytes =
        sealed(replaced(bytes(ProcedureCatalog.of(good, bad)), "Goal diagnose", "Goal diagnoze"));
    CompiledCatalog opened = CompiledCatalog.of("old.catalog", bytes);

    assertEquals(List.of(good.id(), bad.id()), opened.ids());
    assertEquals(Optional.of(good), opened.find(good.id()));
    for (int times = 0; times < 2; times++) {
      assertRefused(
          () -> opened.find(bad.id()),
          "old.catalog: must be compiled by this version of the library, but was a record of 'bad'"
              + " that cannot be decoded ('Goal diagnoze' is not in the vocabulary Goal)");
    }
  }

  @Test
  void whatIsNotThere_isEmpty() {
    CompiledCatalog opened = CompiledCatalogs.open(SAMPLES);

    assertEquals(Optional.empty(), opened.find(ProcedureId.of("no-such-procedure")));
    assertEquals(List.of(), opened.byCode(Code.of(CodeSystem.CPT, "00000")));
    assertEquals(Optional.empty(), opened.attachment("no-such-attachment"));
  }

  @Test
  void emptyCatalog_comesBackEmpty() {
    CompiledCatalog opened = CompiledCatalogs.open(ProcedureCatalog.empty());

    assertEquals(List.of(), opened.ids());
    assertEquals(List.of(), opened.byCode(Code.of(CodeSystem.CPT, "00000")));
  }

  @Test
  void codes_areManyToMany() {
    Code one = Code.of(CodeSystem.ICD_10_PCS, "0FT44ZZ");
    Code other = Code.of(CodeSystem.ICD_10_PCS, "0FB44ZZ");
    Code sameText = Code.of(CodeSystem.CPT, "12345");
    Procedure z = procedure("z", one, other);
    Procedure a = procedure("a", other);
    Procedure m = procedure("m", one, sameText);
    ProcedureCatalog opened = CompiledCatalogs.open(ProcedureCatalog.of(z, a, m));

    assertEquals(List.of(z, m), opened.byCode(one));
    assertEquals(List.of(z, a), opened.byCode(other));
    assertEquals(List.of(m), opened.byCode(sameText));
  }

  @Test
  void attachment_comesBackByteForByte() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    CompiledCatalog opened =
        CompiledCatalogs.open(
            SAMPLES, attachment("first", all), attachment("none"), attachment("last", (byte) 7));

    assertEquals(ByteBuffer.wrap(all), opened.attachment("first").orElseThrow());
    assertEquals(ByteBuffer.allocate(0), opened.attachment("none").orElseThrow());
    assertEquals(ByteBuffer.wrap(new byte[] {7}), opened.attachment("last").orElseThrow());
    assertEquals(SAMPLES.stream().toList(), opened.stream().toList());
  }

  @Test
  void attachment_isReadOnlyAndEachCallersOwn() {
    CompiledCatalog opened = CompiledCatalogs.open(SAMPLES, attachment("a", (byte) 1, (byte) 2));
    ByteBuffer buffer = opened.attachment("a").orElseThrow();

    assertThrows(ReadOnlyBufferException.class, () -> buffer.put(0, (byte) 3));
    buffer.get();

    assertEquals(2, opened.attachment("a").orElseThrow().remaining());
  }

  @Test
  void attachment_isComputedFromTheCatalogThatIsCompiled() {
    CatalogAttachment size =
        new CatalogAttachment() {
          @Override
          public String name() {
            return "size";
          }

          @Override
          public byte[] compile(ProcedureCatalog catalog) {
            return new byte[] {(byte) catalog.size()};
          }
        };

    assertEquals(
        ByteBuffer.wrap(new byte[] {50}),
        CompiledCatalogs.open(SAMPLES, size).attachment("size").orElseThrow());
  }

  @Test
  void derivedCatalog_hasNoAttachment() {
    ProcedureCatalog opened = CompiledCatalogs.open(SAMPLES, attachment("a", (byte) 1));

    assertEquals(Optional.empty(), opened.filter(any -> true).attachment("a"));
    assertEquals(Optional.empty(), opened.with(ProcedureCatalog.empty()).attachment("a"));
  }

  @Test
  void missingFile_throwsUncheckedIo() {
    Path file = folder.resolve("none.catalog");

    UncheckedIOException e =
        assertThrows(UncheckedIOException.class, () -> CompiledCatalog.open(file));

    assertEquals(NoSuchFileException.class, e.getCause().getClass());
  }

  @Test
  void fileThatCannotBeWritten_throwsUncheckedIo() {
    Path file = folder.resolve("none").resolve("samples.catalog");

    UncheckedIOException e =
        assertThrows(
            UncheckedIOException.class,
            () -> CompiledCatalog.write(SAMPLES, "2026-11", List.of(), file));

    assertEquals(NoSuchFileException.class, e.getCause().getClass());
  }

  private static Procedure procedure(String id, Code... codes) {
    return Procedure.builder()
        .from(Procedure.of(id, id))
        .codes(List.of(codes).stream().map(code -> new CodeMapping(code, CodeMatch.EXACT)).toList())
        .build();
  }
}
