package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

/** Short pages over made-up words, the first words in very many, the last in very few. */
final class ManyShortPages {

  private static final int WORDS = 60;

  private ManyShortPages() {}

  static ProcedureCatalog catalog(int size, long seed) {
    Random random = new Random(seed);
    List<Procedure> pages = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      StringBuilder summary = new StringBuilder();
      for (int i = 1 + random.nextInt(12); i > 0; i--) {
        summary.append(word(skewed(random))).append(' ');
      }
      pages.add(
          Procedure.builder()
              .id(ProcedureId.of("page-" + (1_000_000 + number)))
              .name("Page " + word(skewed(random)))
              .summary(summary.toString().strip())
              .build());
    }
    return ProcedureCatalog.of(pages);
  }

  /** Returns a made-up word that no other can be mistaken for. */
  static String word(int number) {
    return "q" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  static int skewed(Random random) {
    double u = random.nextDouble();
    return (int) (WORDS * u * u * u);
  }
}
