package org.openprocedure.data.compiled;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openprocedure.model.vocabulary.Term;

/** Numbers the vocabulary terms of a catalogue while it is compiled. */
final class TermDictionary {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Returns the number of a term. */
  <E extends Enum<E> & Term> int number(E term) {
    String entry = entry(term.getDeclaringClass(), term.code());
    Integer number = numbers.putIfAbsent(entry, numbers.size());
    return number == null ? numbers.size() - 1 : number;
  }

  /** Codes are unique only inside their vocabulary. */
  static String entry(Class<?> vocabulary, String code) {
    return vocabulary.getSimpleName() + ' ' + code;
  }

  void writeTo(ByteSink out) {
    out.varint(numbers.size());
    numbers.keySet().forEach(out::text);
  }
}
