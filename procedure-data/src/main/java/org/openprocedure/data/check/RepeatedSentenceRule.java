package org.openprocedure.data.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

/**
 * A sentence of five words or more stands in three records at most: what holds for many belongs in
 * the model or in the handout.
 */
public final class RepeatedSentenceRule implements ContentRule {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_RECORDS = 3;

  private final Map<String, Integer> records = new HashMap<>();

  public RepeatedSentenceRule(ProcedureCatalog catalog) {
    catalog.stream()
        .forEach(
            procedure -> {
              Set<String> keys = new HashSet<>();
              PatientTexts.of(procedure).values().forEach(texts -> keys.addAll(keys(texts)));
              keys.forEach(key -> records.merge(key, 1, Integer::sum));
            });
  }

  @Override
  public void check(Procedure procedure, Findings findings) {
    PatientTexts.of(procedure)
        .forEach((section, texts) -> keys(texts).forEach(key -> count(section, key, findings)));
  }

  private void count(String section, String key, Findings findings) {
    int count = records.getOrDefault(key, 0);
    if (count > MOST_RECORDS) {
      findings.add(
          section,
          "must hold no sentence that stands in more than 3 records, but \""
              + key
              + "\" stands in "
              + count);
    }
  }

  private static Set<String> keys(List<String> texts) {
    Set<String> keys = new LinkedHashSet<>();
    for (String text : texts) {
      for (String sentence : Words.sentences(text)) {
        List<String> words = Words.of(sentence);
        if (words.size() >= FEWEST_WORDS) {
          keys.add(String.join(" ", words));
        }
      }
    }
    return keys;
  }
}
