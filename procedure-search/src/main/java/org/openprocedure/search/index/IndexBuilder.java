package org.openprocedure.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Synonym;
import org.openprocedure.search.text.Analyzer;

/**
 * Builds the index of a catalogue: term, procedure, field, in this order. The number of a procedure
 * is its place in the catalogue.
 */
final class IndexBuilder {

  /** The terms of one procedure: how often each stands in each field. */
  private final Map<String, int[]> counts = new HashMap<>();

  private final TreeMap<String, PostingsWriter> postings = new TreeMap<>();
  private final int[] lengths;
  private final List<NameTable.Name> names = new ArrayList<>();

  private IndexBuilder(int size) {
    lengths = new int[size * Field.COUNT];
  }

  static InvertedIndex build(ProcedureCatalog catalog) {
    IndexBuilder builder = new IndexBuilder(catalog.size());
    int number = 0;
    for (ProcedureId id : catalog.ids()) {
      builder.add(number++, catalog.find(id).orElseThrow());
    }
    return InvertedIndex.of(
        TermTable.of(builder.postings), builder.lengths, NameTable.of(builder.names));
  }

  private void add(int number, Procedure procedure) {
    counts.clear();
    PageText.of(procedure).forEach((field, texts) -> count(number, field, texts));
    counts.forEach(
        (term, perField) ->
            postings.computeIfAbsent(term, any -> new PostingsWriter()).add(number, perField));
    names.add(new NameTable.Name(procedure.plainName(), number));
    names.add(new NameTable.Name(procedure.name(), number));
    for (Synonym synonym : procedure.synonyms()) {
      names.add(new NameTable.Name(synonym.text(), number));
    }
  }

  private void count(int number, Field field, List<String> texts) {
    for (String text : texts) {
      List<String> terms = Analyzer.terms(text);
      lengths[number * Field.COUNT + field.place()] += terms.size();
      for (String term : terms) {
        counts.computeIfAbsent(term, any -> new int[Field.COUNT])[field.place()]++;
      }
    }
  }
}
