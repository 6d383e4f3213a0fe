package org.openprocedure.benchmarks.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openprocedure.benchmarks.corpus.PageTexts;
import org.openprocedure.model.Procedure;

/**
 * The words of one record that a person would type.
 *
 * @param name of its clinical name
 * @param plain of its everyday name
 * @param other of a synonym, or of the name where it has none
 * @param body of its page, or of the name where it has none
 */
record Words(List<String> name, List<String> plain, List<String> other, List<String> body) {

  private static final Set<String> FILLERS =
      Set.of(
          "the", "of", "and", "or", "with", "for", "that", "this", "from", "into", "your", "you",
          "are", "will", "can", "not", "have", "has", "who", "what", "may", "any", "other",
          "least");

  static Words of(Procedure procedure) {
    PageTexts page = PageTexts.of(procedure);
    List<String> name = in(procedure.name());
    List<String> other = page.synonyms().isEmpty() ? name : in(page.synonyms().get(0));
    List<String> body = in(String.join(" ", page.body()));
    return new Words(
        name,
        in(procedure.plainName()),
        other.isEmpty() ? name : other,
        body.isEmpty() ? name : body);
  }

  /** The words of a text without brackets and fillers, in lower case. */
  private static List<String> in(String text) {
    List<String> words = new ArrayList<>();
    String plain = text.replaceAll("\\([^)]*\\)", " ").toLowerCase(Locale.ROOT);
    Arrays.stream(plain.split("[^\\p{L}\\p{N}-]+", -1))
        .filter(word -> word.length() > 2 && !FILLERS.contains(word))
        .forEach(words::add);
    return words;
  }
}
