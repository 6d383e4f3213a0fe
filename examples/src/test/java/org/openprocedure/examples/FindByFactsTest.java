package org.openprocedure.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.BodySite;

class FindByFactsTest {

  @Test
  void factsNarrowWhatWordsFind() {
    List<String> found = new FindByFacts().withoutGeneralAnesthesia("tumor", BodySite.BONE);

    assertEquals("Freezing treatment (cryoablation) of a bone tumor", found.get(0));
    assertFalse(found.stream().anyMatch(name -> name.startsWith("Removal of")), found::toString);
  }
}
