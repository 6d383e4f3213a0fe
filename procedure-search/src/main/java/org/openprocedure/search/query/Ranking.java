package org.openprocedure.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openprocedure.search.index.Bits;
import org.openprocedure.search.index.InvertedIndex;

/**
 * The procedures that a query finds, best first.
 *
 * <p>All that have a word are scored by what the words say about them ({@link TopScores}); the best
 * {@value #LOOKED_AT} of these are then looked at more closely: how much of the query they cover,
 * and how well one of their names answers it ({@link NameFit}).
 *
 * @param hits the best, as many as were asked for
 * @param total how many were found, at least
 * @param isTotalExact whether no more were found
 */
public record Ranking(List<Ranked> hits, int total, boolean isTotalExact) {

  /** How many procedures are looked at closely; the rest stand behind them. */
  private static final int LOOKED_AT = 32;

  private static final double NAME = 2;
  private static final double EXACT_NAME = 2;

  /**
   * A procedure that was found.
   *
   * @param number the number of the procedure
   * @param score how well it fits, above 0
   * @param coverage the share of the query that it has at all, from 0 to 1
   */
  public record Ranked(int number, double score, double coverage) implements Comparable<Ranked> {

    /** Compares best first; ties by number, which is the order of ids. */
    @Override
    public int compareTo(Ranked other) {
      int order = Double.compare(other.score, score);
      return order == 0 ? Integer.compare(number, other.number) : order;
    }
  }

  /**
   * Returns the best procedures for a query.
   *
   * @param accepted the procedures that may be found, or null for all
   * @param wanted how many are wanted
   */
  public static Ranking of(InvertedIndex index, Query query, @Nullable Bits accepted, int wanted) {
    if (query.slots().isEmpty() || index.size() == 0) {
      return new Ranking(List.of(), 0, true);
    }
    TopScores top = TopScores.of(index, query, accepted, Math.max(wanted, LOOKED_AT));
    List<Ranked> ranked = ranked(index, query, accepted, top.best().drain());
    return new Ranking(
        List.copyOf(ranked.subList(0, Math.min(wanted, ranked.size()))),
        top.counted(),
        !top.hasMore());
  }

  private static List<Ranked> ranked(
      InvertedIndex index, Query query, @Nullable Bits accepted, BestQueue.Scored[] scored) {
    float weight = query.weight();
    NameFit names = new NameFit(index, query);
    List<Ranked> ranked = new ArrayList<>(scored.length);
    int looked = Math.min(scored.length, LOOKED_AT);
    for (int i = 0; i < looked; i++) {
      ranked.add(look(scored[i], weight, names.of(scored[i].number())));
    }
    Set<Integer> exact = looked < LOOKED_AT ? Set.of() : ExactNames.of(index, query, names);
    for (int i = 0; i < looked && !exact.isEmpty(); i++) {
      exact.remove(scored[i].number());
    }
    for (int number : exact) {
      if (accepted == null || accepted.has(number)) {
        ranked.add(look(score(index, query, number), weight, NameFit.EXACT));
      }
    }
    ranked.sort(null);
    addBehind(scored, looked, weight, exact, ranked);
    return ranked;
  }

  /** Adds those that were not looked at, each a bit lower, so that scores and order agree. */
  private static void addBehind(
      BestQueue.Scored[] scored,
      int from,
      float weight,
      Set<Integer> already,
      List<Ranked> ranked) {
    double last = ranked.isEmpty() ? 0 : ranked.get(ranked.size() - 1).score();
    for (int i = from; i < scored.length; i++) {
      if (!already.contains(scored[i].number())) {
        Ranked behind = look(scored[i], weight, 0);
        last = Math.min(Math.nextDown(last), behind.score());
        ranked.add(new Ranked(behind.number(), last, behind.coverage()));
      }
    }
  }

  private static BestQueue.Scored score(InvertedIndex index, Query query, int number) {
    Window one = new Window(1);
    for (Slot slot : query.slots()) {
      new SlotScorer(index, slot).addOne(one, number, 0);
    }
    return new BestQueue.Scored(number, one.score(0), one.cover(0));
  }

  private static Ranked look(BestQueue.Scored scored, float weight, float name) {
    double exact = name >= NameFit.EXACT ? EXACT_NAME : 0;
    double coverage = scored.cover() / weight;
    double score = score(scored.score() / weight, coverage, Math.min(1, name));
    return new Ranked(scored.number(), score + exact, coverage);
  }

  /** Returns the score from the fit of the words, the share covered, and the fit of a name. */
  static double score(double fit, double cover, double name) {
    return cover * (fit + NAME * name);
  }
}
