package org.openprocedure.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.vocabulary.CodeMatch;

/**
 * The codes of all procedures as people may type them: upper case, without dots, dashes, spaces.
 *
 * <p>Codes of different systems that are written alike stand together.
 */
public final class CodeTable {

  /** What a person types of a code before it is looked for, at least. */
  public static final int SHORTEST_PREFIX = 3;

  private static final CodeMatch[] MATCHES = CodeMatch.values();

  private final SortedStrings codes;

  /** For each code, procedure and closeness by turns, the closest first. */
  private final NumberLists carriers;

  private CodeTable(SortedStrings codes, NumberLists carriers) {
    this.codes = codes;
    this.carriers = carriers;
  }

  /**
   * A procedure that carries a code.
   *
   * @param procedure its number
   * @param match how closely the code fits it
   */
  public record Carrier(int procedure, CodeMatch match) {}

  /** Returns a text as codes are listed here: upper case letters and digits only. */
  public static String normalize(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
        kept.append(c);
      } else if (c >= 'a' && c <= 'z') {
        kept.append((char) (c - ('a' - 'A')));
      }
    }
    return kept.toString();
  }

  static CodeTable read(StoredArrays in) {
    return new CodeTable(SortedStrings.read(in), NumberLists.read(in));
  }

  void write(StoredArrays.Writer out) {
    codes.write(out);
    carriers.write(out);
  }

  /** Returns all codes, normalized. */
  public SortedStrings codes() {
    return codes;
  }

  /** Returns how many procedures carry a code. */
  public int size(int code) {
    return (carriers.end(code) - carriers.start(code)) / 2;
  }

  /** Returns one of the procedures that carry a code, the closest being at place 0. */
  public int procedure(int code, int place) {
    return carriers.at(carriers.start(code) + 2 * place);
  }

  /** Returns the procedures that carry a code, the closest first. */
  public List<Carrier> carriers(int code) {
    List<Carrier> found = new ArrayList<>();
    for (int i = carriers.start(code); i < carriers.end(code); i += 2) {
      found.add(new Carrier(carriers.at(i), MATCHES[carriers.at(i + 1)]));
    }
    return found;
  }

  /** Collects the codes of procedures in rising order. */
  static final class Builder {

    private final SortedMap<String, List<Carrier>> carriers = new TreeMap<>();

    void add(int number, CodeMapping mapping) {
      String code = normalize(mapping.code().value().toUpperCase(Locale.ROOT));
      carriers
          .computeIfAbsent(code, any -> new ArrayList<>(1))
          .add(new Carrier(number, mapping.match()));
    }

    @SuppressWarnings("EnumOrdinal") // A compiled index belongs to one version.
    CodeTable build() {
      SortedStrings codes = SortedStrings.of(carriers.keySet());
      int[] starts = new int[codes.size() + 1];
      List<Carrier> all = new ArrayList<>();
      for (int code = 0; code < codes.size(); code++) {
        List<Carrier> ofCode = carriers.getOrDefault(codes.get(code), List.of());
        ofCode.stream().sorted((a, b) -> a.match().compareTo(b.match())).forEach(all::add);
        starts[code + 1] = 2 * all.size();
      }
      int[] numbers = new int[2 * all.size()];
      for (int i = 0; i < all.size(); i++) {
        numbers[2 * i] = all.get(i).procedure();
        numbers[2 * i + 1] = all.get(i).match().ordinal();
      }
      return new CodeTable(codes, new NumberLists(starts, numbers));
    }
  }
}
