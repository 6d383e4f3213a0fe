package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.index.Thesaurus;
import org.openprocedure.search.lexicon.Lexicon;
import org.openprocedure.search.text.Analyzer;
import org.openprocedure.search.text.Token;

/**
 * Reads what a person typed: cuts it into words, corrects those that nothing is known of, joins
 * words to the longest phrases that the thesaurus has, and gives each its readings. Any text is a
 * query; what goes beyond the limits is left out.
 */
public final class QueryParser {

  /** Characters that are read; a long question has a few hundred. */
  public static final int LONGEST_TEXT = 10_000;

  /** Different things that are looked for. */
  public static final int MOST_SLOTS = 64;

  private final InvertedIndex index;
  private final List<Token> tokens;
  private final List<KnownWord> words = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<Query.Correction> corrections = new ArrayList<>();
  private final Set<List<String>> seen = new HashSet<>();
  private int unknown;

  private QueryParser(InvertedIndex index, String text) {
    this.index = index;
    this.tokens = Analyzer.tokens(text);
  }

  /** Returns what a text asks of an index. */
  public static Query parse(InvertedIndex index, String typed) {
    String text = typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
    return new QueryParser(index, text).parse();
  }

  private Query parse() {
    for (Token token : tokens) {
      if (words.size() == 4 * MOST_SLOTS) {
        break;
      }
      KnownWord word = KnownWord.of(index, token.word());
      if (word.corrected() != null) {
        corrections.add(new Query.Correction(words.size(), word.corrected()));
      }
      words.add(word);
    }
    int place = 0;
    while (place < words.size() && slots.size() < MOST_SLOTS) {
      place = addSlot(place);
    }
    return new Query(tokens, List.copyOf(slots), typedTerms(), List.copyOf(corrections), unknown);
  }

  /** Adds what begins at a place, and returns the place behind it. */
  private int addSlot(int place) {
    List<Reading> readings = new ArrayList<>();
    int end = phraseFrom(place, readings);
    if (end > place) {
      addTyped(place, end, readings);
      if (end == place + 1 && words.get(place).term() < 0) {
        readings.addAll(words.get(place).readings());
      }
    } else if (isWrittenAsOne(place)) {
      end = place + 2;
      addJoined(place, readings);
    } else {
      end = place + 1;
      readings.addAll(words.get(place).readings());
      unknown += words.get(place).isUnknown() ? 1 : 0;
    }
    if (!readings.isEmpty() && seen.add(texts(place, end))) {
      slots.add(Slot.of(place, end, readings));
    }
    return end;
  }

  /** Finds the longest phrase from a place on, adds its meanings, and returns the place behind. */
  private int phraseFrom(int place, List<Reading> readings) {
    Thesaurus thesaurus = index.thesaurus();
    String phrase = words.get(place).text();
    int found = -1;
    int end = place;
    for (int next = place + 1; ; next++) {
      int here = thesaurus.phrases().find(phrase);
      if (here >= 0) {
        found = here;
        end = next;
      }
      if (next == words.size()
          || next - place == Lexicon.LONGEST_PHRASE
          || !thesaurus.phrases().hasPrefix(phrase + ' ')) {
        break;
      }
      phrase = phrase + ' ' + words.get(next).text();
    }
    if (found >= 0) {
      for (Thesaurus.Sense sense : thesaurus.senses(found)) {
        readings.add(Reading.of(index, sense.terms(), sense.weight(), origin(sense)));
      }
    }
    return end;
  }

  private static Reading.Origin origin(Thesaurus.Sense sense) {
    return switch (sense.kind()) {
      case ABBREVIATION, ABBREVIATED -> Reading.Origin.ABBREVIATION;
      case EQUIVALENT -> Reading.Origin.EQUIVALENT;
      case WORD_PARTS -> Reading.Origin.WORD_PARTS;
    };
  }

  /** The words themselves stand first among the readings of a phrase. */
  private void addTyped(int place, int end, List<Reading> readings) {
    List<Integer> terms = new ArrayList<>();
    for (int i = place; i < end; i++) {
      if (words.get(i).term() >= 0) {
        terms.add(words.get(i).term());
      }
    }
    if (!terms.isEmpty()) {
      Reading reading =
          isCorrected(place, end)
              ? Reading.of(index, array(terms), UnknownWord.CORRECTED, Reading.Origin.CORRECTED)
              : Reading.of(index, array(terms), 1, Reading.Origin.TYPED);
      readings.add(0, reading);
    }
  }

  private static int[] array(List<Integer> numbers) {
    int[] array = new int[numbers.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = numbers.get(i);
    }
    return array;
  }

  private boolean isCorrected(int place, int end) {
    for (int i = place; i < end; i++) {
      if (words.get(i).corrected() != null) {
        return true;
      }
    }
    return false;
  }

  /** "gall bladder": the words together are a word that procedures have. */
  private boolean isWrittenAsOne(int place) {
    return place + 1 < words.size() && joined(place) >= 0;
  }

  private int joined(int place) {
    String word = words.get(place).text() + words.get(place + 1).text();
    return word.length() < 4 ? -1 : index.terms().find(Analyzer.term(word));
  }

  private void addJoined(int place, List<Reading> readings) {
    addTyped(place, place + 2, readings);
    readings.add(Reading.of(index, joined(place), 1, Reading.Origin.JOINED));
  }

  private List<String> texts(int place, int end) {
    List<String> texts = new ArrayList<>();
    for (int i = place; i < end; i++) {
      texts.add(words.get(i).text());
    }
    return texts;
  }

  private List<Integer> typedTerms() {
    List<Integer> terms = new ArrayList<>();
    for (KnownWord word : words) {
      if (!word.isEmpty()) {
        if (word.corrected() != null || word.term() < 0) {
          return List.of();
        }
        terms.add(word.term());
      }
    }
    return List.copyOf(terms);
  }
}
