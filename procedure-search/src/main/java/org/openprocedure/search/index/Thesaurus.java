package org.openprocedure.search.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openprocedure.search.lexicon.Lexicon;
import org.openprocedure.search.lexicon.Meaning;
import org.openprocedure.search.text.Analyzer;

/**
 * The phrases of the lexicon, each with those of its meanings that stand in the catalogue, as
 * terms: compiled with the index, so that a query reads no file and looks up no meaning's words.
 */
public final class Thesaurus {

  private static final Meaning.Kind[] KINDS = Meaning.Kind.values();

  private final SortedStrings phrases;

  /**
   * For each phrase: kind, words in all, terms that stand in the catalogue, and these, by turns.
   */
  private final NumberLists senses;

  private Thesaurus(SortedStrings phrases, NumberLists senses) {
    this.phrases = phrases;
    this.senses = senses;
  }

  /**
   * What a phrase may mean.
   *
   * @param terms the terms, at least one
   * @param kind how the meaning is known
   * @param weight how far it counts beside the words themselves, above 0 and up to 1
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
  public record Sense(int[] terms, Meaning.Kind kind, float weight) {}

  /**
   * Compiles a lexicon.
   *
   * @param parts the words of the catalogue that are made of known parts, with what they mean
   */
  static Thesaurus of(Lexicon lexicon, Map<String, List<String>> parts, SortedStrings terms) {
    Set<String> all = new HashSet<>(lexicon.phrases());
    all.addAll(parts.keySet());
    SortedStrings phrases = SortedStrings.of(all);
    int[] starts = new int[phrases.size() + 1];
    List<Integer> numbers = new ArrayList<>();
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      String words = phrases.get(phrase);
      for (Meaning meaning : lexicon.meanings(words)) {
        add(meaning, terms, numbers);
      }
      List<String> meant = parts.getOrDefault(words, List.of());
      if (!meant.isEmpty()) {
        add(new Meaning(meant, Meaning.Kind.WORD_PARTS), terms, numbers);
      }
      starts[phrase + 1] = numbers.size();
    }
    int[] compiled = numbers.stream().mapToInt(Integer::intValue).toArray();
    return new Thesaurus(phrases, new NumberLists(starts, compiled));
  }

  @SuppressWarnings("EnumOrdinal") // A compiled index belongs to one version.
  private static void add(Meaning meaning, SortedStrings terms, List<Integer> numbers) {
    List<Integer> present = new ArrayList<>();
    int words = 0;
    for (String word : meaning.words()) {
      if (!Analyzer.isEmpty(word)) {
        words++;
        int term = terms.find(Analyzer.term(word));
        if (term >= 0) {
          present.add(term);
        }
      }
    }
    if (!present.isEmpty()) {
      numbers.add(meaning.kind().ordinal());
      numbers.add(words);
      numbers.add(present.size());
      numbers.addAll(present);
    }
  }

  static Thesaurus read(StoredArrays in) {
    return new Thesaurus(SortedStrings.read(in), NumberLists.read(in));
  }

  void write(StoredArrays.Writer out) {
    phrases.write(out);
    senses.write(out);
  }

  /** Returns all phrases: normalized words with spaces between. */
  public SortedStrings phrases() {
    return phrases;
  }

  /** Returns what a phrase may mean in this catalogue; empty if nothing. */
  public List<Sense> senses(int phrase) {
    List<Sense> found = new ArrayList<>();
    int place = senses.start(phrase);
    while (place < senses.end(phrase)) {
      Meaning.Kind kind = KINDS[senses.at(place)];
      int words = senses.at(place + 1);
      int[] terms = new int[senses.at(place + 2)];
      for (int i = 0; i < terms.length; i++) {
        terms[i] = senses.at(place + 3 + i);
      }
      found.add(new Sense(terms, kind, kind.weight() * terms.length / words));
      place += 3 + terms.length;
    }
    return found;
  }
}
