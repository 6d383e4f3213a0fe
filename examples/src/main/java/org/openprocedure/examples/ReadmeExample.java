package org.openprocedure.examples;

import java.time.Duration;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.Risk;
import org.openprocedure.model.vocabulary.Activity;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.search.ProcedureSearch;
import org.openprocedure.search.SearchRequest;
import org.openprocedure.search.SearchResult;

/** The code that the README shows, between the two marks. */
public final class ReadmeExample {

  private ReadmeExample() {}

  /** Runs the code. */
  public static void main(String[] arguments) {
    // README begins
    ProcedureCatalog catalog = BundledCatalog.english();
    ProcedureSearch search = ProcedureSearch.over(catalog);

    Procedure best = search.find("freezing a bone tumor").hits().get(0).procedure();
    System.out.println(best.plainName() + " takes " + best.duration().orElseThrow().span());
    System.out.println(best.recovery().milestone(Activity.DESK_WORK).orElseThrow().span());
    for (Risk risk : best.risks()) {
      System.out.println(risk.name() + ", " + risk.frequency().label());
      risk.probability().ifPresent(figure -> System.out.println("  " + figure));
    }

    SearchResult quick =
        search.find(
            SearchRequest.builder()
                .text("tumor")
                .anesthesia(AnesthesiaType.LOCAL)
                .longest(Duration.ofHours(3))
                .build());
    System.out.println(quick.total() + " found");

    Procedure own = Procedure.builder().from(best).plainName("Cold treatment").build();
    Procedure shown = catalog.with(ProcedureCatalog.of(own)).find(best.id()).orElseThrow();
    System.out.println(ProcedureJson.write(shown).length() + " characters of JSON");
    // README ends
  }
}
