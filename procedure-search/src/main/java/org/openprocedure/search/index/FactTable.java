package org.openprocedure.search.index;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openprocedure.model.Milestone;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.Span;
import org.openprocedure.model.vocabulary.Activity;

/**
 * For each fact the procedures that have it, so that a filter and a count need no procedure
 * decoded; for lengths of time also how long.
 */
public final class FactTable {

  /** Under this key stand the procedures with a coverage policy. */
  public static final String POLICY = "policy";

  /** Under this key stands the longest time that each procedure takes, in minutes. */
  public static final String LONGEST = "longest";

  /** Under this key stands the shortest time that each procedure takes, in minutes. */
  public static final String SHORTEST = "shortest";

  private final SortedStrings keys;
  private final NumberLists procedures;

  /** The minutes, one for each procedure of a key that has them. */
  private final NumberLists minutes;

  private FactTable(SortedStrings keys, NumberLists procedures, NumberLists minutes) {
    this.keys = keys;
    this.procedures = procedures;
    this.minutes = minutes;
  }

  static FactTable read(StoredArrays in) {
    return new FactTable(SortedStrings.read(in), NumberLists.read(in), NumberLists.read(in));
  }

  void write(StoredArrays.Writer out) {
    keys.write(out);
    procedures.write(out);
    minutes.write(out);
  }

  /** Returns the key of the time after which a person is back at an activity, in minutes. */
  public static String milestone(Activity activity) {
    return "milestone/" + activity.code();
  }

  /** Returns the key of a language: that of a record in it, or in a variety of it. */
  public static String language(Locale language) {
    return "language/" + language.toLanguageTag().toLowerCase(Locale.ROOT);
  }

  /** Returns the procedures that have a fact, as bits of their numbers. */
  public Bits having(String key, int size) {
    Bits bits = new Bits(size);
    addTo(bits, key);
    return bits;
  }

  /** Adds the procedures that have a fact. */
  public void addTo(Bits bits, String key) {
    int place = keys.find(key);
    if (place >= 0) {
      for (int i = procedures.start(place); i < procedures.end(place); i++) {
        bits.add(procedures.at(i));
      }
    }
  }

  /** Returns the procedures that take from so many to so many minutes, both inclusive. */
  public Bits between(String key, long least, long most, int size) {
    Bits bits = new Bits(size);
    int place = keys.find(key);
    if (place >= 0) {
      int first = procedures.start(place);
      for (int i = first; i < procedures.end(place); i++) {
        int taken = minutes.at(minutes.start(place) + i - first);
        if (taken >= least && taken <= most) {
          bits.add(procedures.at(i));
        }
      }
    }
    return bits;
  }

  /** Returns the minutes of a time, the last of them counted as a whole one. */
  public static long roundedUp(Duration time) {
    return time.plusMinutes(1).minusNanos(1).toMinutes();
  }

  /** Collects the facts of procedures in rising order. */
  static final class Builder {

    private final Map<String, Varints.Writer> procedures = new TreeMap<>();
    private final Map<String, Varints.Writer> minutes = new TreeMap<>();

    void add(int number, Procedure procedure) {
      for (Fact fact : Fact.values()) {
        fact.of(procedure).forEach(term -> list(number, fact.key(term)));
      }
      list(number, language(procedure.language()));
      Locale base = Locale.forLanguageTag(procedure.language().getLanguage());
      if (!base.equals(procedure.language())) {
        list(number, language(base));
      }
      if (!procedure.policies().isEmpty()) {
        list(number, POLICY);
      }
      procedure
          .duration()
          .ifPresent(
              duration -> {
                // Rounded up as a request is, so that a month is as long as a month.
                time(number, SHORTEST, roundedUp(duration.span().shortest()));
                longest(number, LONGEST, duration.span());
              });
      for (Milestone milestone : procedure.recovery().milestones()) {
        longest(number, milestone(milestone.activity()), milestone.span());
      }
    }

    private void longest(int number, String key, Span span) {
      span.longest().ifPresent(longest -> time(number, key, longest.toMinutes()));
    }

    private void time(int number, String key, long taken) {
      list(number, key);
      minutes
          .computeIfAbsent(key, any -> new Varints.Writer())
          .add((int) Math.min(Integer.MAX_VALUE, taken));
    }

    private void list(int number, String key) {
      procedures.computeIfAbsent(key, any -> new Varints.Writer()).add(number);
    }

    FactTable build() {
      SortedStrings keys = SortedStrings.of(procedures.keySet());
      return new FactTable(keys, lists(keys, procedures), lists(keys, minutes));
    }

    private static NumberLists lists(SortedStrings keys, Map<String, Varints.Writer> byKey) {
      int[] starts = new int[keys.size() + 1];
      Varints.Writer all = new Varints.Writer();
      int count = 0;
      for (int key = 0; key < keys.size(); key++) {
        Varints.Writer stored = byKey.get(keys.get(key));
        if (stored != null) {
          Varints in = new Varints(stored.toBytes(), 0);
          for (; !in.isAtEnd(); count++) {
            all.add(in.next());
          }
        }
        starts[key + 1] = count;
      }
      Varints in = new Varints(all.toBytes(), 0);
      int[] numbers = new int[count];
      for (int i = 0; i < count; i++) {
        numbers[i] = in.next();
      }
      return new NumberLists(starts, numbers);
    }
  }
}
