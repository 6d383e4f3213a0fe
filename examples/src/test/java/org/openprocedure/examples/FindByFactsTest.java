package org.openprocedure.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.BodySite;

class FindByFactsTest {

  @Test
  void factsNarrowWhatWordsFind() {
    assertEquals(
        List.of("Freezing treatment (cryoablation) of a bone tumor"),
        new FindByFacts().withoutGeneralAnesthesia("tumor", BodySite.BONE));
  }
}
