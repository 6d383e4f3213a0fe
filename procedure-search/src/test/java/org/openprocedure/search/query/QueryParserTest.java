package org.openprocedure.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.text.Token;

class QueryParserTest {

  private static final InvertedIndex INDEX =
      InvertedIndex.over(
          ProcedureCatalog.of(
              Procedure.of("kidney", "Removal of a kidney"),
              Procedure.of("scope", "Esophagogastroduodenoscopy of the gallbladder"),
              Procedure.of(
                  "many",
                  IntStream.range(0, 90).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")))));

  @Test
  void wordsKeepTheirPlacesAndTheSameThingIsAskedOnce() {
    Query query = QueryParser.parse(INDEX, "Removing the kidney: kidney removal");

    assertEquals(
        List.of("removing", "the", "kidney", "kidney", "removal"),
        query.words().stream().map(Token::word).toList());
    assertEquals(new Token("kidney", 21, 27), query.words().get(3));
    assertEquals(List.of("kidney"), termsOf(query, 1));
    assertEquals(0, query.unknown());
  }

  @Test
  void wordsThatSayNothingAskForNothing() {
    assertEquals(List.of(), QueryParser.parse(INDEX, "what is the").slots());
    assertEquals(List.of(), QueryParser.parse(INDEX, "").slots());
  }

  @Test
  void aPhraseIsReadAsAWholeAndByItsMeaning() {
    Query query = QueryParser.parse(INDEX, "an EGD");

    assertEquals(1, query.slots().size());
    assertEquals(1, query.slots().get(0).first());
    assertEquals(2, query.slots().get(0).end());
    assertTrue(termsOf(query, 0).contains("esophagogastroduodenoscopy"));
  }

  @Test
  void aMisspelledWordIsReadAsTheNearest() {
    Query query = QueryParser.parse(INDEX, "remove kindey");

    assertEquals(List.of(new Query.Correction(1, "kidney")), query.corrections());
    assertEquals(List.of("kidney"), termsOf(query, 1));
    assertEquals(List.of(), query.typed());
  }

  @Test
  void twoWordsThatAreWrittenAsOneAreBoth() {
    Query query = QueryParser.parse(INDEX, "gall bladder");

    assertEquals(1, query.slots().size());
    assertTrue(termsOf(query, 0).contains("gallbladder"));
  }

  @Test
  void aWordOfWhichNothingIsKnownIsCounted() {
    Query query = QueryParser.parse(INDEX, "xyzzy kidney plugh");

    assertEquals(2, query.unknown());
    assertEquals(1, query.slots().size());
  }

  @Test
  void noMoreThanSixtyFourThingsAreAskedFor() {
    String text = IntStream.range(0, 90).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    Query query = QueryParser.parse(INDEX, text);

    assertEquals(QueryParser.MOST_SLOTS, query.slots().size());
    assertEquals(List.of("w63"), termsOf(query, 63));
  }

  @Test
  void whatIsBeyondTheLongestTextIsNotRead() {
    String begin = "x".repeat(QueryParser.LONGEST_TEXT - 7) + " ";

    assertEquals(1, QueryParser.parse(INDEX, begin + "kidney").slots().size());
    assertEquals(0, QueryParser.parse(INDEX, begin + "      kidney").slots().size());
  }

  private static List<String> termsOf(Query query, int slot) {
    return query.slots().get(slot).readings().stream()
        .flatMapToInt(reading -> IntStream.of(reading.terms()))
        .mapToObj(INDEX.terms()::get)
        .toList();
  }
}
