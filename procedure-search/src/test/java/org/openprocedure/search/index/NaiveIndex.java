package org.openprocedure.search.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.search.text.Analyzer;

/** What an index should know, by reading every text again for each question. */
public final class NaiveIndex {

  /** The terms of each field of each procedure, repeats included. */
  private final List<Map<Field, List<String>>> pages;

  public NaiveIndex(ProcedureCatalog catalog) {
    pages = catalog.stream().map(PageText::of).map(NaiveIndex::analyzed).toList();
  }

  public Set<String> terms() {
    return pages.stream()
        .flatMap(page -> page.values().stream())
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns how often a term stands in each field, for each procedure that has it. */
  public Map<Integer, Map<Field, Integer>> postings(String term) {
    Map<Integer, Map<Field, Integer>> found = new TreeMap<>();
    for (int number = 0; number < pages.size(); number++) {
      Map<Field, Integer> counts = new EnumMap<>(Field.class);
      pages
          .get(number)
          .forEach((field, terms) -> counts.put(field, Collections.frequency(terms, term)));
      counts.values().removeIf(count -> count == 0);
      if (!counts.isEmpty()) {
        found.put(number, counts);
      }
    }
    return found;
  }

  public int length(int number, Field field) {
    return pages.get(number).getOrDefault(field, List.of()).size();
  }

  public double averageLength(Field field) {
    double total = 0;
    for (int number = 0; number < pages.size(); number++) {
      total += length(number, field);
    }
    return pages.isEmpty() ? 1 : Math.max(1, total / pages.size());
  }

  private static Map<Field, List<String>> analyzed(Map<Field, List<String>> texts) {
    Map<Field, List<String>> terms = new EnumMap<>(Field.class);
    texts.forEach(
        (field, all) -> {
          List<String> found = new ArrayList<>();
          all.forEach(text -> found.addAll(Analyzer.terms(text)));
          terms.put(field, found);
        });
    return terms;
  }
}
