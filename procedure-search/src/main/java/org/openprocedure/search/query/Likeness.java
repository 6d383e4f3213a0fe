package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.NameTable;
import org.openprocedure.search.index.NumberLists;

/**
 * How far other procedures have the words that tell a procedure from others: those of its names,
 * and the few of its description that are its own.
 */
public final class Likeness {

  private static final int MOST_TERMS = 12;
  private static final int MOST_PROCEDURES = 32;
  private static final int MOST_WORDS = 5;

  private final InvertedIndex index;
  private final int procedure;
  private final int[] terms;

  /** Creates the likeness to a procedure. */
  public Likeness(InvertedIndex index, int procedure) {
    this.index = index;
    this.procedure = procedure;
    this.terms = tellingTerms();
  }

  private int[] tellingTerms() {
    Set<Integer> found = new LinkedHashSet<>();
    NameTable names = index.names();
    NumberLists ofProcedures = names.namesOfProcedures();
    for (int i = ofProcedures.start(procedure); i < ofProcedures.end(procedure); i++) {
      NumberLists words = names.wordsOfNames();
      int name = ofProcedures.at(i);
      for (int j = words.start(name); j < words.end(name); j++) {
        add(names.term(words.at(j)), found);
      }
    }
    NumberLists signatures = index.signatures();
    for (int i = signatures.start(procedure); i < signatures.end(procedure); i++) {
      add(signatures.at(i), found);
    }
    List<Integer> sorted = new ArrayList<>(found);
    sorted.sort((a, b) -> Float.compare(index.rarity(b), index.rarity(a)));
    return sorted.stream().limit(MOST_TERMS).mapToInt(Integer::intValue).toArray();
  }

  /** A word that no other procedure has makes it like none. */
  private void add(int term, Set<Integer> found) {
    if (term >= 0 && index.postings().size(term) > 1) {
      found.add(term);
    }
  }

  /** Returns how like the procedure the most alike are, from 0 to 1, without itself. */
  public Map<Integer, Double> scores() {
    List<Slot> slots = new ArrayList<>();
    float weight = 0;
    for (int term : terms) {
      Slot slot = Slot.of(0, 1, List.of(Reading.of(index, term, 1, Reading.Origin.TYPED)));
      slots.add(slot);
      weight += slot.weight();
    }
    Map<Integer, Double> scores = new LinkedHashMap<>();
    if (!slots.isEmpty()) {
      Query query = new Query(List.of(), slots, List.of(), List.of(), 0);
      TopScores top = TopScores.of(index, query, null, MOST_PROCEDURES);
      for (BestQueue.Scored scored : top.best().drain()) {
        if (scored.number() != procedure) {
          scores.put(scored.number(), (double) scored.score() / weight);
        }
      }
    }
    return scores;
  }

  /** Returns words of another procedure's names that the procedure is known by too. */
  public List<String> commonWords(int other) {
    int[] sorted = terms.clone();
    Arrays.sort(sorted);
    NameTable names = index.names();
    NumberLists ofProcedures = names.namesOfProcedures();
    NumberLists words = names.wordsOfNames();
    Set<Integer> seen = new LinkedHashSet<>();
    List<String> found = new ArrayList<>();
    for (int i = ofProcedures.start(other); i < ofProcedures.end(other); i++) {
      int name = ofProcedures.at(i);
      for (int j = words.start(name); j < words.end(name) && found.size() < MOST_WORDS; j++) {
        int term = names.term(words.at(j));
        if (Arrays.binarySearch(sorted, term) >= 0 && seen.add(term)) {
          found.add(names.words().get(words.at(j)));
        }
      }
    }
    return found;
  }
}
