package org.openprocedure.search.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.Synonym;
import org.openprocedure.search.index.Field;
import org.openprocedure.search.index.NaiveIndex;
import org.openprocedure.search.text.Analyzer;

/**
 * The scores as the formula has them, one procedure and one term at a time.
 *
 * <p>With N procedures, n of which have the term, a term's rarity is ln(1 + (N - n + 0.5) / (n +
 * 0.5)). Its weight in a procedure is w = the sum over the fields of weight x count / (1 - b + b x
 * length / average length), of which w / (1.2 + w) counts. A procedure's score is the sum of both
 * multiplied, and then its share of the rarity of all terms that any procedure has.
 */
final class NaiveRanking {

  private final List<Procedure> procedures;
  private final NaiveIndex index;

  NaiveRanking(ProcedureCatalog catalog) {
    procedures = catalog.stream().toList();
    index = new NaiveIndex(catalog);
  }

  /** Returns the score of each procedure that has some of a text. */
  Map<Integer, Double> scores(String text) {
    Map<String, Double> terms = new HashMap<>();
    Analyzer.terms(text).forEach(term -> terms.put(term, 1.0));
    Map<Integer, Double> scores = new TreeMap<>();
    for (int number = 0; number < procedures.size(); number++) {
      double named = hasName(procedures.get(number), Analyzer.words(text)) ? 1_000 : 0;
      put(number, score(number, terms, named), scores);
    }
    return scores;
  }

  /** Returns the score of each procedure that has some of a list of weighted terms. */
  Map<Integer, Double> scores(Map<String, Double> terms) {
    Map<Integer, Double> scores = new TreeMap<>();
    for (int number = 0; number < procedures.size(); number++) {
      put(number, score(number, terms, 0), scores);
    }
    return scores;
  }

  private double score(int number, Map<String, Double> terms, double named) {
    double sum = named;
    double had = 0;
    double asked = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      Map<Integer, Map<Field, Integer>> postings = index.postings(term.getKey());
      if (postings.isEmpty()) {
        continue;
      }
      double all = procedures.size();
      double with = postings.size();
      double rarity = term.getValue() * Math.log(1 + (all - with + 0.5) / (with + 0.5));
      asked += rarity;
      if (postings.containsKey(number)) {
        had += rarity;
        double weight = weight(number, postings.get(number));
        sum += rarity * weight / (1.2 + weight);
      }
    }
    return asked == 0 ? sum : sum * had / asked;
  }

  private double weight(int number, Map<Field, Integer> counts) {
    double weight = 0;
    for (Map.Entry<Field, Integer> count : counts.entrySet()) {
      Field field = count.getKey();
      double b = field.lengthNorm();
      double relativeLength = index.length(number, field) / index.averageLength(field);
      weight += field.weight() * count.getValue() / (1 - b + b * relativeLength);
    }
    return weight;
  }

  private static boolean hasName(Procedure procedure, List<String> words) {
    Stream<String> synonyms = procedure.synonyms().stream().map(Synonym::text);
    return Stream.concat(Stream.of(procedure.name(), procedure.plainName()), synonyms)
        .anyMatch(name -> Analyzer.words(name).equals(words));
  }

  private static void put(int number, double score, Map<Integer, Double> scores) {
    if (score > 0) {
      scores.put(number, score);
    }
  }
}
