package org.openprocedure.benchmarks.query;

import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.Term;
import org.openprocedure.search.SearchRequest;

/**
 * Words, and a fact that the procedure must have.
 *
 * @param text the words
 * @param fact a specialty, a body site, a kind of anesthesia or a kind of place
 */
public record FilteredText(String text, Term fact) {

  /** Returns the same as a request to this project's search. */
  public SearchRequest request() {
    SearchRequest.Builder request = SearchRequest.builder().text(text);
    if (fact instanceof Specialty specialty) {
      request.specialty(specialty);
    } else if (fact instanceof BodySite site) {
      request.bodySite(site);
    } else if (fact instanceof AnesthesiaType anesthesia) {
      request.anesthesia(anesthesia);
    } else if (fact instanceof Facility facility) {
      request.setting(facility);
    } else {
      throw new IllegalArgumentException("fact must be one of four kinds, but was " + fact.code());
    }
    return request.build();
  }
}
