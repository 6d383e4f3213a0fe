package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

/** Very many short records: ids, names, codes. */
class ManyRecordsTest {

  private static final int SIZE = 20_000;
  private static final List<String> ORGANS =
      List.of("kidney", "liver", "stomach", "bladder", "lung", "thyroid gland", "spleen");
  private static final List<String> DEEDS =
      List.of("Drainage", "Excision", "Inspection", "Repair", "Removal of device");

  private static final ProcedureCatalog CATALOG = catalog();
  private static final WatchedCatalog STORED = WatchedCatalog.withIndex(CATALOG);

  @Test
  void aNameACodeAndABeginningAreFoundAmongThem() {
    for (ProcedureSearch search :
        List.of(ProcedureSearch.over(CATALOG), ProcedureSearch.over(STORED))) {
      assertEquals(SIZE, search.size());
      for (int number : List.of(0, 1, 4_711, SIZE - 1)) {
        ProcedureId id = ProcedureId.of(id(number));
        assertEquals(id, search.find(name(number)).hits().get(0).id());
        assertEquals(id, search.find(code(number)).hits().get(0).id());
        assertEquals(id, search.byCode(code(number)).get(0).id());
        assertEquals(id, search.suggest(name(number)).get(0).procedure());
        assertEquals(id, search.find("xyzzy " + marker(number)).hits().get(0).id());
      }
    }
  }

  @Test
  void theStoredIndexAnswersLikeANewOne() {
    ProcedureSearch built = ProcedureSearch.over(CATALOG);
    ProcedureSearch stored = ProcedureSearch.over(STORED);
    for (String text : List.of("drainage of the kidney", "kidny repair", "removal", "C10")) {
      assertEquals(built.find(text).toString(), stored.find(text).toString());
      assertEquals(built.suggest(text), stored.suggest(text));
    }
  }

  @Test
  void twoBuildsGiveTheSameBytes() {
    assertArrayEquals(
        ProcedureSearch.attachment().compile(CATALOG),
        ProcedureSearch.attachment().compile(catalog()));
  }

  private static ProcedureCatalog catalog() {
    List<Procedure> records = new ArrayList<>();
    for (int number = 0; number < SIZE; number++) {
      records.add(
          Procedure.builder()
              .from(Procedure.of(id(number), name(number)))
              .addCode(CodeMapping.of(CodeSystem.HCPCS, code(number), CodeMatch.EXACT))
              .build());
    }
    return ProcedureCatalog.of(records);
  }

  private static String id(int number) {
    return "record-" + number;
  }

  private static String code(int number) {
    return (char) ('C' + number / 10_000) + String.valueOf(10_000 + number % 10_000).substring(1);
  }

  private static String name(int number) {
    return DEEDS.get(number % DEEDS.size())
        + " of the "
        + ORGANS.get(number % ORGANS.size())
        + ", "
        + marker(number);
  }

  /** Returns a word of letters that no other record has. */
  private static String marker(int number) {
    return "qz" + Integer.toString(number, 36) + "v";
  }
}
