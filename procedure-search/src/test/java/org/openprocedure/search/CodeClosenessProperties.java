package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.fixtures.SampleProcedures;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.search.index.CodeTable;

/** Codes as people type them, beside reading the codes of every procedure. */
class CodeClosenessProperties {

  private static final List<Procedure> SAMPLES = SampleProcedures.catalog(60).stream().toList();
  private static final ProcedureSearch SEARCH = ProcedureSearch.over(ProcedureCatalog.of(SAMPLES));

  @Property(tries = 100)
  void aWholeCodeFindsItsCarriersTheClosestFirst(@ForAll long seed) {
    Random random = new Random(seed);
    String code = anyCode(random);

    assertEquals(
        carriers(code, false),
        SEARCH.byCode(typed(code, random)).stream().map(Procedure::id).toList());
    List<ProcedureId> found = ids(SEARCH.find(typed(code, random)));
    assertEquals(carriers(code, false), found.subList(0, carriers(code, false).size()));
  }

  @Property(tries = 100)
  void aBegunCodeFindsAllThatGoOnFromIt(@ForAll long seed) {
    Random random = new Random(seed);
    String code = CodeTable.normalize(anyCode(random));
    int length = 3 + random.nextInt(code.length() - 2);
    String begun = code.substring(0, Math.min(length, code.length()));
    boolean isWhole = !carriers(begun, false).isEmpty();
    boolean isLikeCode = begun.chars().anyMatch(Character::isDigit);
    List<ProcedureId> carriers = carriers(begun, !isWhole);

    List<ProcedureId> found = ids(SEARCH.find(all(begun.toLowerCase(Locale.ROOT))));

    assertTrue(!isLikeCode || found.subList(0, carriers.size()).equals(carriers), begun);
    assertTrue(!isLikeCode || suggested(begun).containsAll(carriers), begun);
  }

  @Property(tries = 100)
  void aCodeAmongWordsStandsFirst(@ForAll long seed) {
    Random random = new Random(seed);
    String code = anyCode(random);
    String words = SAMPLES.get(random.nextInt(SAMPLES.size())).name();

    List<ProcedureId> carriers = carriers(code, false);
    for (String text : List.of(words + " " + code, code + " " + words, "is it " + code + "?")) {
      List<ProcedureId> found = ids(SEARCH.find(text));
      assertTrue(found.containsAll(carriers), text);
    }
  }

  @Example
  void ofOneCodeTheClosestProcedureStandsFirst() {
    List<CodeMatch> matches = List.of(CodeMatch.values());
    ProcedureCatalog catalog =
        ProcedureCatalog.of(
            matches.stream()
                .map(
                    match ->
                        Procedure.builder()
                            .from(Procedure.of("p-" + (9 - match.ordinal()), "Task"))
                            .addCode(CodeMapping.of(CodeSystem.HCPCS, "C1776", match))
                            .build())
                .toList());

    assertEquals(
        List.of("p-9", "p-8", "p-7", "p-6"),
        SmallCatalog.ids(ProcedureSearch.over(catalog).find("c1776")));
  }

  private static SearchRequest all(String text) {
    return SearchRequest.builder().text(text).limit(SearchRequest.MOST_HITS).build();
  }

  private static List<ProcedureId> suggested(String begun) {
    return SEARCH.suggest(begun, 100).stream().map(Suggestion::procedure).toList();
  }

  private static String anyCode(Random random) {
    List<CodeMapping> codes = SAMPLES.get(random.nextInt(SAMPLES.size())).codes();
    return codes.get(random.nextInt(codes.size())).code().value();
  }

  /** Returns a code as it is, in lower case, or without its dots. */
  private static String typed(String code, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> code;
      case 1 -> code.toLowerCase(Locale.ROOT);
      case 2 -> code.replace(".", "");
      default -> " " + code.substring(0, 3) + "-" + code.substring(3) + " ";
    };
  }

  private static List<ProcedureId> carriers(String typed, boolean begun) {
    String wanted = CodeTable.normalize(typed);
    return SAMPLES.stream()
        .filter(sample -> match(sample, wanted, begun).isPresent())
        .sorted(
            Comparator.comparing((Procedure sample) -> match(sample, wanted, begun).orElseThrow())
                .thenComparing(Procedure::id))
        .map(Procedure::id)
        .toList();
  }

  private static Optional<CodeMatch> match(Procedure sample, String wanted, boolean begun) {
    return sample.codes().stream()
        .filter(
            mapping -> {
              String code = CodeTable.normalize(mapping.code().value());
              return begun ? code.startsWith(wanted) : code.equals(wanted);
            })
        .map(CodeMapping::match)
        .min(Comparator.naturalOrder());
  }

  private static List<ProcedureId> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).toList();
  }
}
