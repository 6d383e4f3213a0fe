package org.openprocedure.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Synonym;
import org.openprocedure.search.lexicon.Lexicon;
import org.openprocedure.search.lexicon.WordParts;
import org.openprocedure.search.text.Analyzer;
import org.openprocedure.search.text.Token;

/** Builds the index of a catalogue. Procedures are numbered in the order of their ids. */
final class IndexBuilder {

  /** Stands for the words that say nothing. */
  private static final TermCounts NOTHING = new TermCounts();

  private final Map<String, TermCounts> byWord = new HashMap<>();
  private final Map<String, TermCounts> byTerm = new HashMap<>();
  private final Map<String, List<String>> meanings = new HashMap<>();
  private final int size;
  private final int[] lengths;
  private final List<NameTable.Name> names = new ArrayList<>();
  private final CodeTable.Builder codes = new CodeTable.Builder();
  private final FactTable.Builder facts = new FactTable.Builder();
  private final Links.Builder links;

  private IndexBuilder(Map<ProcedureId, Integer> numbers) {
    size = numbers.size();
    lengths = new int[size * Field.COUNT];
    links = new Links.Builder(numbers);
  }

  static InvertedIndex build(ProcedureCatalog catalog) {
    List<ProcedureId> ids = InvertedIndex.inOrder(catalog.ids());
    Map<ProcedureId, Integer> numbers = new HashMap<>(2 * ids.size());
    for (int number = 0; number < ids.size(); number++) {
      numbers.put(ids.get(number), number);
    }
    IndexBuilder builder = new IndexBuilder(numbers);
    for (int number = 0; number < ids.size(); number++) {
      builder.add(number, catalog.find(ids.get(number)).orElseThrow());
    }
    return builder.build();
  }

  private void add(int number, Procedure procedure) {
    for (Map.Entry<Field, List<String>> entry : PageText.of(procedure).entrySet()) {
      for (String text : entry.getValue()) {
        count(number, entry.getKey(), text);
      }
    }
    name(number, procedure.plainName());
    if (!procedure.name().equals(procedure.plainName())) {
      name(number, procedure.name());
    }
    for (Synonym synonym : procedure.synonyms()) {
      name(number, synonym.text());
    }
    for (CodeMapping mapping : procedure.codes()) {
      codes.add(number, mapping);
    }
    facts.add(number, procedure);
    links.add(number, procedure);
  }

  private void name(int number, String text) {
    names.add(new NameTable.Name(text, number));
    for (String word : Analyzer.words(text)) {
      for (String meaning : meaning(word)) {
        count(number, Field.MEANING, counts(meaning));
      }
    }
  }

  private List<String> meaning(String word) {
    return meanings.computeIfAbsent(word, WordParts.english()::meaning);
  }

  private void count(int number, Field field, String text) {
    for (Token token : Analyzer.tokens(text)) {
      count(number, field, counts(token.word()));
    }
  }

  private void count(int number, Field field, TermCounts counts) {
    if (counts != NOTHING) {
      counts.count(number, field);
      lengths[number * Field.COUNT + field.place()]++;
    }
  }

  private TermCounts counts(String word) {
    TermCounts counts = byWord.get(word);
    if (counts == null) {
      counts =
          Analyzer.isEmpty(word)
              ? NOTHING
              : byTerm.computeIfAbsent(Analyzer.term(word), any -> new TermCounts());
      byWord.put(word, counts);
    }
    return counts;
  }

  private InvertedIndex build() {
    SortedStrings terms = SortedStrings.of(byTerm.keySet());
    PostingsTable.Writer postings = new PostingsTable.Writer(terms.size());
    Impacts impacts = new Impacts(lengths);
    Signatures signatures = new Signatures(size);
    for (int term = 0; term < terms.size(); term++) {
      byTerm.getOrDefault(terms.get(term), NOTHING).writeTo(postings, impacts, term, signatures);
    }
    return new InvertedIndex(
        size,
        terms,
        postings.toTable(),
        NameTable.of(names, word -> termOf(word, terms), size),
        codes.build(),
        facts.build(),
        links.build(),
        signatures.build(),
        Thesaurus.of(Lexicon.english(), wordsOfParts(), terms));
  }

  private Map<String, List<String>> wordsOfParts() {
    Map<String, List<String>> found = new HashMap<>();
    for (String word : byWord.keySet()) {
      List<String> meaning = meaning(word);
      if (!meaning.isEmpty()) {
        found.put(word, meaning);
      }
    }
    return found;
  }

  private static int termOf(String word, SortedStrings terms) {
    return Analyzer.isEmpty(word) ? -1 : terms.find(Analyzer.term(word));
  }
}
