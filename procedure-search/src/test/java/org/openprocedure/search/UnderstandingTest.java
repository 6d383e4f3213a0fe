package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprocedure.search.SmallCatalog.ids;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

/** What people say for what a record says. */
class UnderstandingTest {

  private static final ProcedureSearch SEARCH =
      ProcedureSearch.over(
          ProcedureCatalog.of(
              Procedure.of("chole", "Laparoscopic cholecystectomy"),
              Procedure.of("plain-gallbladder", "Gallbladder removal by keyhole"),
              Procedure.of("stone", "Nephrolithotomy"),
              Procedure.of("plain-stone", "Kidney stone surgery"),
              Procedure.of("hip", "Total hip arthroplasty"),
              Procedure.of("egd", "Esophagogastroduodenoscopy with biopsy"),
              Procedure.of("belly", "Abdominoplasty"),
              Procedure.builder()
                  .from(Procedure.of("womb", "Hysterectomy"))
                  .plainName("Taking the womb out")
                  .build(),
              Procedure.of("lung-water", "Drainage of pleural effusion"),
              Procedure.of("mri", "Magnetic resonance imaging of the spine"),
              Procedure.of("valve", "Mitral regurgitation repair"),
              Procedure.of("piles", "Hemorrhoid banding"),
              Procedure.of("tumor", "Tumor freezing"),
              Procedure.of("food-pipe", "Esophagus stretching"),
              Procedure.of("fracture", "Open reduction internal fixation of a fracture"),
              Procedure.of("mole", "Mole check")));

  @ParameterizedTest
  @CsvSource({
    "THA, hip",
    "tha, hip",
    "EGD w/ bx, egd",
    "egd, egd",
    "ORIF distal radius fx, fracture",
    "lap chole, chole"
  })
  void anAbbreviationFindsWhatItStandsFor(String typed, String id) {
    assertEquals(id, first(typed));
  }

  @Test
  void everySenseOfAnAbbreviationIsFound() {
    ProcedureSearch both =
        ProcedureSearch.over(
            ProcedureCatalog.of(
                Procedure.of("heart", "Mitral regurgitation"),
                Procedure.of("picture", "Magnetic resonance"),
                Procedure.of("other", "Mole check")));

    assertEquals(List.of("heart", "picture"), ids(both.find("MR")).stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "tummy tuck, belly",
    "water on the lung, lung-water",
    "what is the operation where they take out my womb, womb",
    "take out the gallbladder, plain-gallbladder"
  })
  void everydayWordsFindTheMedicalOnes(String typed, String id) {
    assertEquals(id, first(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "gallbladder removal, chole",
    "cholecystectomy, plain-gallbladder",
    "nephrolithotomy, plain-stone",
    "kidney stone, stone",
    "hip joint replacement, hip",
    "womb removal, womb"
  })
  void thePartsOfAMedicalWordAreReadBothWays(String typed, String id) {
    assertTrue(ids(SEARCH.find(typed)).contains(id), () -> typed + " finds " + SEARCH.find(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "gall bladder removal, plain-gallbladder",
    "hyster ectomy, womb",
    "molecheck, mole",
    "kidneystone surgery, plain-stone"
  })
  void wordsAreJoinedAndSplit(String typed, String id) {
    assertEquals(id, first(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "haemorrhoid banding, piles",
    "haemorrhoids, piles",
    "tumours, tumor",
    "oesophagus, food-pipe"
  })
  void britishSpellingFindsTheAmerican(String typed, String id) {
    assertEquals(id, first(typed));
  }

  @Test
  void americanSpellingFindsTheBritish() {
    ProcedureSearch british =
        ProcedureSearch.over(ProcedureCatalog.of(Procedure.of("piles", "Haemorrhoid banding")));

    assertEquals(List.of("piles"), ids(british.find("hemorrhoid")));
  }

  @Test
  void fillersLoseNothing() {
    assertEquals(
        ids(SEARCH.find("hysterectomy")),
        ids(SEARCH.find("what is it like to have a hysterectomy")));
  }

  private static String first(String typed) {
    List<String> found = ids(SEARCH.find(typed));
    return found.isEmpty() ? "nothing" : found.get(0);
  }
}
