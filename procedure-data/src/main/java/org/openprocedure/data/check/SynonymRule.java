package org.openprocedure.data.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.Synonym;

/**
 * A synonym names its own procedure: one that stands in more than two records names none of them,
 * unless the editors have listed it as ambiguous. Case, accents and punctuation do not matter.
 */
public final class SynonymRule implements ContentRule {

  private static final int MOST_RECORDS = 2;

  private final Map<String, Integer> records = new HashMap<>();
  private final Set<String> ambiguous;

  public SynonymRule(ProcedureCatalog catalog, Set<String> ambiguous) {
    this.ambiguous = ambiguous.stream().map(Words::key).collect(Collectors.toSet());
    catalog.stream()
        .forEach(
            procedure ->
                procedure.synonyms().stream()
                    .map(synonym -> Words.key(synonym.text()))
                    .distinct()
                    .forEach(key -> records.merge(key, 1, Integer::sum)));
  }

  @Override
  public void check(Procedure procedure, Findings findings) {
    for (Synonym synonym : procedure.synonyms()) {
      String key = Words.key(synonym.text());
      int count = records.getOrDefault(key, 0);
      if (count > MOST_RECORDS && !ambiguous.contains(key)) {
        findings.add(
            "synonyms",
            "must name this procedure, or be listed as ambiguous, but \""
                + synonym.text()
                + "\" stands in "
                + count
                + " records");
      }
    }
  }
}
