package org.openprocedure.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openprocedure.search.text.Analyzer;

/**
 * The names and synonyms of all procedures, each as it is shown and as its words in order, and for
 * each word the names that begin with it and those that have it further on.
 *
 * <p>Names are numbered from the shortest on, so that of two that fit alike the one with the lower
 * number is shown first.
 */
public final class NameTable {

  /**
   * A name of a procedure.
   *
   * @param text the name as it is shown
   * @param procedure the number of the procedure
   */
  record Name(String text, int procedure) {}

  /** The words of a name that count: a sentence must not fill memory. */
  static final int MOST_WORDS = 64;

  /** A class of its own, so that a table that is read back need not make it. */
  private static final class Order {
    static final Comparator<Name> SHORTEST_FIRST =
        Comparator.comparingInt((Name name) -> name.text().length())
            .thenComparing(Name::text)
            .thenComparingInt(Name::procedure);
  }

  private final StoredTexts texts;
  private final int[] procedures;
  private final SortedStrings words;

  /** The term of each word, or -1 for a word that says nothing. */
  private final int[] terms;

  private final NumberLists wordsOfNames;
  private final NumberLists firstWords;
  private final NumberLists furtherWords;

  /** The names of each procedure, in rising order. */
  private final NumberLists namesOfProcedures;

  private NameTable(
      StoredTexts texts,
      int[] procedures,
      SortedStrings words,
      int[] terms,
      NumberLists wordsOfNames,
      int size) {
    this.texts = texts;
    this.procedures = procedures;
    this.words = words;
    this.terms = terms;
    this.wordsOfNames = wordsOfNames;
    NumberLists.Builder first = new NumberLists.Builder(words.size());
    NumberLists.Builder further = new NumberLists.Builder(words.size());
    NumberLists.Builder ofProcedures = new NumberLists.Builder(size);
    for (int name = 0; name < procedures.length; name++) {
      ofProcedures.count(procedures[name]);
      for (int i = wordsOfNames.start(name); i < wordsOfNames.end(name); i++) {
        (i == wordsOfNames.start(name) ? first : further).count(wordsOfNames.at(i));
      }
    }
    for (int name = 0; name < procedures.length; name++) {
      ofProcedures.add(procedures[name], name);
      for (int i = wordsOfNames.start(name); i < wordsOfNames.end(name); i++) {
        (i == wordsOfNames.start(name) ? first : further).add(wordsOfNames.at(i), name);
      }
    }
    this.firstWords = first.build();
    this.furtherWords = further.build();
    this.namesOfProcedures = ofProcedures.build();
  }

  /**
   * Creates the table.
   *
   * @param termOf the term of a word, or -1
   * @param size the number of procedures
   */
  static NameTable of(List<Name> names, TermNumbers termOf, int size) {
    List<Name> sorted = new ArrayList<>(names);
    sorted.sort(Order.SHORTEST_FIRST);
    List<List<String>> split = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (Name name : sorted) {
      List<String> words = Analyzer.words(name.text());
      words = words.subList(0, Math.min(words.size(), MOST_WORDS));
      split.add(words);
      for (String word : words) {
        numbers.put(word, 0);
      }
    }
    SortedStrings words = SortedStrings.of(numbers.keySet());
    int[] terms = new int[words.size()];
    for (int word = 0; word < terms.length; word++) {
      numbers.put(words.get(word), word);
      terms[word] = termOf.ofWord(words.get(word));
    }
    return new NameTable(
        StoredTexts.of(sorted.stream().map(Name::text).toList()),
        sorted.stream().mapToInt(Name::procedure).toArray(),
        words,
        terms,
        NumberLists.of(split, numbers),
        size);
  }

  /** Gives the term of a word. */
  @FunctionalInterface
  interface TermNumbers {
    int ofWord(String word);
  }

  static NameTable read(StoredArrays in, int size) {
    return new NameTable(
        StoredTexts.read(in),
        in.varints(),
        SortedStrings.read(in),
        in.varints(),
        NumberLists.read(in),
        size);
  }

  void write(StoredArrays.Writer out) {
    texts.write(out);
    out.varints(procedures);
    words.write(out);
    out.varints(terms);
    wordsOfNames.write(out);
  }

  /** Returns the number of names. */
  public int size() {
    return procedures.length;
  }

  /** Returns a name as it is shown. */
  public String text(int name) {
    return texts.get(name);
  }

  /** Returns the procedure that a name names. */
  public int procedure(int name) {
    return procedures[name];
  }

  /** Returns the different words of all names. */
  public SortedStrings words() {
    return words;
  }

  /** Returns the term of a word, or -1 for a word that says nothing. */
  public int term(int word) {
    return terms[word];
  }

  /** Returns how many names have a word; a name that has it twice counts twice. */
  public int usage(int word) {
    return firstWords.length(word) + furtherWords.length(word);
  }

  /** Returns the words of each name, in order. */
  public NumberLists wordsOfNames() {
    return wordsOfNames;
  }

  /** Returns for each word the names that begin with it. */
  public NumberLists firstWords() {
    return firstWords;
  }

  /** Returns for each word the names that have it behind their first word. */
  public NumberLists furtherWords() {
    return furtherWords;
  }

  /** Returns the names of each procedure. */
  public NumberLists namesOfProcedures() {
    return namesOfProcedures;
  }
}
