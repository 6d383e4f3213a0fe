package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openprocedure.model.fixtures.ProcedureArbitraries;
import org.openprocedure.search.index.NameTable.Match;
import org.openprocedure.search.index.NameTable.Name;
import org.openprocedure.search.text.Analyzer;

class NameTableProperties {

  private static final Comparator<Match> ANY_ORDER = Comparator.comparing(Match::toString);

  @Property
  void findsWhatAScanFinds(@ForAll("names") List<Name> names, @ForAll("typed") List<String> typed) {
    List<Match> scanned = scan(names, typed);

    for (NameTable table : builtAndStored(names)) {
      assertEquals(scanned, table.startingWith(typed).stream().sorted(ANY_ORDER).toList());
    }
  }

  @Property(tries = 200)
  void anyNameIsFoundWholeByItsOwnWords(@ForAll("anyNames") List<Name> names) {
    for (NameTable table : builtAndStored(names)) {
      for (Name name : names) {
        List<String> words = Analyzer.words(name.text());
        List<Name> whole =
            table.startingWith(words).stream().filter(Match::whole).map(Match::name).toList();
        assertEquals(!words.isEmpty(), whole.contains(name));
      }
    }
  }

  @Example
  void aSentenceIsFoundByItsFirstWords() {
    String sentence =
        IntStream.range(0, 10_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    NameTable table = NameTable.of(List.of(new Name(sentence, 0)));

    assertEquals(1, table.startingWith(List.of("w63")).size());
    assertEquals(0, table.startingWith(List.of("w64")).size());
    assertTrue(table.startingWith(Analyzer.words(sentence)).get(0).whole());
  }

  /** Few letters, so that names share beginnings and repeat. */
  @Provide
  Arbitrary<List<Name>> names() {
    Arbitrary<String> texts = Arbitraries.strings().withChars("ab\u00E9 -").ofMaxLength(8);
    return named(texts);
  }

  @Provide
  Arbitrary<List<Name>> anyNames() {
    return named(ProcedureArbitraries.texts());
  }

  @Provide
  Arbitrary<List<String>> typed() {
    return Arbitraries.strings()
        .withChars("abe")
        .ofMinLength(1)
        .ofMaxLength(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<List<Name>> named(Arbitrary<String> texts) {
    return Combinators.combine(texts, Arbitraries.integers().between(0, 5))
        .as(Name::new)
        .list()
        .ofMaxSize(10);
  }

  private static List<Match> scan(List<Name> names, List<String> typed) {
    String prefix = String.join(" ", typed);
    List<Match> found = new ArrayList<>();
    for (Name name : names) {
      List<String> words = Analyzer.words(name.text());
      String all = String.join(" ", words);
      for (int first = 0; first < words.size(); first++) {
        if (String.join(" ", words.subList(first, words.size())).startsWith(prefix)) {
          found.add(new Match(name, first == 0, first == 0 && all.equals(prefix)));
        }
      }
    }
    found.sort(ANY_ORDER);
    return found;
  }

  private static List<NameTable> builtAndStored(List<Name> names) {
    NameTable built = NameTable.of(names);
    StoredArrays.Writer out = new StoredArrays.Writer();
    built.write(out);
    return List.of(built, NameTable.read(new StoredArrays(ByteBuffer.wrap(out.toBytes()))));
  }
}
