package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Relation;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.RelationKind;

class SimilarToTest {

  private final ProcedureSearch search = ProcedureSearch.over(SmallCatalog.CATALOG);

  @Test
  void linkedProceduresComeFirst() {
    assertEquals("knee-replacement", similar(SmallCatalog.KNEE_ARTHROSCOPY).get(0));
    assertEquals("gallbladder-removal", similar(SmallCatalog.GALLBLADDER_DRAIN).get(0));
  }

  @Test
  void linksKeepTheirOrderAndCountOnce() {
    Procedure linking =
        Procedure.builder()
            .from(Procedure.of("linking", "Linking"))
            .addRelation(link(RelationKind.PART_OF, "mole-check"))
            .addRelation(link(RelationKind.SIMILAR_TO, "hip-injection"))
            .addRelation(link(RelationKind.SIMILAR_TO, "mole-check"))
            .build();
    ProcedureSearch with =
        ProcedureSearch.over(SmallCatalog.CATALOG.with(ProcedureCatalog.of(linking)));

    assertEquals(List.of("mole-check", "hip-injection"), similarIds(with.similarTo(linking.id())));
  }

  @Test
  void noLikenessOfWordsIsWorthALink() {
    String summary =
        IntStream.range(0, 1_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    Procedure original =
        Procedure.builder()
            .from(Procedure.of("original", "Original"))
            .summary(summary)
            .addRelation(link(RelationKind.SIMILAR_TO, "sample-0"))
            .build();
    Procedure copy =
        Procedure.builder().from(Procedure.of("copy", "Copy")).summary(summary).build();
    Stream<Procedure> others =
        IntStream.range(0, 50).mapToObj(i -> Procedure.of("sample-" + i, "Sample"));
    ProcedureSearch texts =
        ProcedureSearch.over(
            ProcedureCatalog.of(Stream.concat(Stream.of(original, copy), others).toList()));

    assertEquals(List.of("sample-0", "copy"), similarIds(texts.similarTo(original.id())));
  }

  @Test
  void withoutLinksThoseThatReadAlikeAreFound() {
    Procedure original =
        Procedure.builder().from(SampleProcedures.of(7)).relations(List.of()).build();
    Procedure copy = Procedure.builder().from(original).id(ProcedureId.of("copy")).build();
    ProcedureSearch copied =
        ProcedureSearch.over(
            SampleProcedures.catalog(30).with(ProcedureCatalog.of(original, copy)));

    assertEquals("copy", similarIds(copied.similarTo(original.id())).get(0));
    assertFalse(similar(SmallCatalog.GALLBLADDER_REMOVAL).contains("mole-check"));
  }

  @Test
  void aProcedureIsNeverLikeItself() {
    ProcedureCatalog samples = SampleProcedures.catalog(30);
    ProcedureSearch many = ProcedureSearch.over(samples);

    for (ProcedureId id : samples.ids()) {
      List<SimilarProcedure> similar = many.similarTo(id, 100);
      assertTrue(similar.stream().noneMatch(hit -> hit.id().equals(id)));
      for (int place = 1; place < similar.size(); place++) {
        assertTrue(similar.get(place - 1).score() >= similar.get(place).score());
      }
    }
  }

  @Test
  void anUnknownIdAndOneWithNothingInCommonHaveNoneLikeThem() {
    assertEquals(List.of(), search.similarTo(ProcedureId.of("unknown")));
    assertEquals(List.of(), search.similarTo(SmallCatalog.MOLE_CHECK.id()));
  }

  @Test
  void noMoreAreGivenThanAreWanted() {
    List<SimilarProcedure> all = search.similarTo(SmallCatalog.KNEE_ARTHROSCOPY.id(), 100);

    assertEquals(
        similarIds(all.subList(0, 2)),
        similarIds(search.similarTo(SmallCatalog.KNEE_ARTHROSCOPY.id(), 2)));
    assertEquals(List.of(), search.similarTo(SmallCatalog.KNEE_ARTHROSCOPY.id(), 0));
  }

  private List<String> similar(Procedure procedure) {
    return similarIds(search.similarTo(procedure.id()));
  }

  private static List<String> similarIds(List<SimilarProcedure> similar) {
    return similar.stream().map(one -> one.id().value()).toList();
  }

  private static Relation link(RelationKind kind, String target) {
    return Relation.of(kind, ProcedureId.of(target));
  }
}
