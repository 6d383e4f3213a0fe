package org.openprocedure.data.compiled;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openprocedure.model.vocabulary.Term;

/**
 * The dictionary of a compiled catalogue; each entry is looked up once, when it is first asked for.
 */
final class Terms {

  private final String[] entries;

  // Threads may race to fill a place, with the same constant.
  private final @Nullable Enum<?>[] found;

  Terms(ByteSource in) {
    entries = new String[in.varint()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = in.text();
    }
    found = new @Nullable Enum<?>[entries.length];
  }

  <E extends Enum<E> & Term> E get(int number, Class<E> vocabulary) {
    Enum<?> known = found[number];
    if (known == null) {
      known = lookUp(entries[number], vocabulary);
      found[number] = known;
    }
    return vocabulary.cast(known);
  }

  private static <E extends Enum<E> & Term> E lookUp(String entry, Class<E> vocabulary) {
    String code = entry.substring(entry.indexOf(' ') + 1);
    Optional<E> term = Term.find(vocabulary, code);
    if (term.isEmpty() || !TermDictionary.entry(vocabulary, code).equals(entry)) {
      throw new IllegalStateException(
          "'" + entry + "' is not in the vocabulary " + vocabulary.getSimpleName());
    }
    return term.get();
  }
}
