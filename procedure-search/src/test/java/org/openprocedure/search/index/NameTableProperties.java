package org.openprocedure.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
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
import org.openprocedure.search.index.NameTable.Name;
import org.openprocedure.search.text.Analyzer;

class NameTableProperties {

  private static final int PROCEDURES = 6;

  @Property
  void namesKeepTheirTextTheirProcedureAndTheirWords(@ForAll("names") List<Name> names) {
    for (NameTable table : builtAndStored(names)) {
      List<Name> read = new ArrayList<>();
      for (int name = 0; name < table.size(); name++) {
        read.add(new Name(table.text(name), table.procedure(name)));
        assertEquals(
            Analyzer.words(table.text(name)).stream().limit(NameTable.MOST_WORDS).toList(),
            words(table, name));
      }
      assertEquals(
          names.stream().map(Name::toString).sorted().toList(),
          read.stream().map(Name::toString).sorted().toList());
    }
  }

  @Property
  void shorterNamesHaveLowerNumbers(@ForAll("names") List<Name> names) {
    NameTable table = built(names);
    for (int name = 1; name < table.size(); name++) {
      assertTrue(table.text(name - 1).length() <= table.text(name).length());
    }
  }

  @Property
  void eachWordKnowsTheNamesThatHaveIt(@ForAll("names") List<Name> names) {
    for (NameTable table : builtAndStored(names)) {
      for (int word = 0; word < table.words().size(); word++) {
        List<Integer> first = new ArrayList<>();
        List<Integer> further = new ArrayList<>();
        for (int name = 0; name < table.size(); name++) {
          List<String> words = words(table, name);
          for (int place = 0; place < words.size(); place++) {
            if (words.get(place).equals(table.words().get(word))) {
              (place == 0 ? first : further).add(name);
            }
          }
        }
        assertEquals(first, list(table.firstWords(), word));
        assertEquals(further, list(table.furtherWords(), word));
        assertEquals(table.words().get(word).length(), table.term(word));
      }
    }
  }

  @Property
  void eachProcedureKnowsItsNames(@ForAll("names") List<Name> names) {
    for (NameTable table : builtAndStored(names)) {
      for (int procedure = 0; procedure < PROCEDURES; procedure++) {
        int wanted = procedure;
        assertEquals(
            IntStream.range(0, table.size())
                .filter(name -> table.procedure(name) == wanted)
                .boxed()
                .toList(),
            list(table.namesOfProcedures(), procedure));
      }
    }
  }

  @Example
  void ofASentenceTheFirstWordsCount() {
    String sentence =
        IntStream.range(0, 10_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    NameTable table = built(List.of(new Name(sentence, 0)));

    assertTrue(table.words().find("w63") >= 0);
    assertEquals(-1, table.words().find("w64"));
    assertEquals(sentence, table.text(0));
  }

  /** Few letters, so that names share words; any texts too. */
  @Provide
  Arbitrary<List<Name>> names() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("ab\u00E9 -").ofMaxLength(8),
            ProcedureArbitraries.texts());
    return Combinators.combine(texts, Arbitraries.integers().between(0, PROCEDURES - 1))
        .as(Name::new)
        .list()
        .ofMaxSize(10);
  }

  private static List<String> words(NameTable table, int name) {
    return list(table.wordsOfNames(), name).stream().map(table.words()::get).toList();
  }

  private static List<Integer> list(NumberLists lists, int list) {
    return IntStream.range(lists.start(list), lists.end(list)).mapToObj(lists::at).toList();
  }

  private static NameTable built(List<Name> names) {
    return NameTable.of(names, String::length, PROCEDURES);
  }

  private static List<NameTable> builtAndStored(List<Name> names) {
    NameTable built = built(names);
    StoredArrays.Writer out = new StoredArrays.Writer();
    built.write(out);
    return List.of(
        built, NameTable.read(new StoredArrays(ByteBuffer.wrap(out.toBytes())), PROCEDURES));
  }
}
