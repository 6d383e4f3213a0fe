package org.openprocedure.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmericanSpellingTest {

  @ParameterizedTest
  @CsvSource({
    "haemorrhoid, hemorrhoid",
    "haemorrhoidectomy, hemorrhoidectomy",
    "oesophagus, esophagus",
    "oesophagoscopy, esophagoscopy",
    "anaesthesia, anesthesia",
    "anaesthetic, anesthetic",
    "orthopaedic, orthopedic",
    "gynaecology, gynecology",
    "paediatric, pediatric",
    "caesarean, cesarean",
    "foetus, fetus",
    "oedema, edema",
    "diarrhoea, diarrhea",
    "tumour, tumor",
    "tumours, tumors",
    "colour, color",
    "catheterisation, catheterization",
    "embolisations, embolizations",
    "centre, center"
  })
  void bothSpellingsMeet(String british, String american) {
    assertEquals(Analyzer.term(american), Analyzer.term(british));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "toe",
        "shoe",
        "four",
        "hour",
        "tour",
        "knee",
        "kidney",
        "vertebra",
        "bone",
        "tre",
        "our"
      })
  void shortWordsWithTheSameLettersStay(String word) {
    assertEquals(word, AmericanSpelling.of(word));
  }

  @ParameterizedTest
  @CsvSource({"vertebrae, vertebra", "bursae, bursa", "fistulae, fistula"})
  void aLatinPluralMeetsItsSingular(String plural, String singular) {
    assertEquals(Analyzer.term(singular), Analyzer.term(plural));
  }
}
