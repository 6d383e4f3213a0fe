package org.openprocedure.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {

  @ParameterizedTest
  @MethodSource("families")
  void formsOfOneWordMeet(List<String> forms) {
    Set<String> stems = forms.stream().map(Stemmer::stem).collect(Collectors.toSet());

    assertEquals(1, stems.size(), () -> forms + " have the stems " + stems);
  }

  static Stream<List<String>> families() {
    return Stream.of(
        List.of("tumor", "tumors"),
        List.of("biopsy", "biopsies"),
        List.of("cry", "cries"),
        List.of("die", "dies"),
        List.of("zone", "zones"),
        List.of("artery", "arteries"),
        List.of("patch", "patches"),
        List.of("ache", "aches", "aching"),
        List.of("rash", "rashes"),
        List.of("reflex", "reflexes"),
        List.of("abscess", "abscesses"),
        List.of("virus", "viruses"),
        List.of("disease", "diseases", "diseased"),
        List.of("knee", "knees"),
        List.of("hip", "hips"),
        List.of("vertebra", "vertebrae"),
        List.of("freeze", "freezes", "freezing"),
        List.of("remove", "removes", "removed", "removing", "removal", "removals"),
        List.of("retrieve", "retrieval"),
        List.of("heal", "heals", "healed", "healing"),
        List.of("scar", "scars", "scarred", "scarring"),
        List.of("swell", "swelled", "swelling"),
        List.of("pass", "passes", "passed", "passing"),
        List.of("bleed", "bleeds", "bleeding"),
        List.of("need", "needs", "needed"),
        List.of("replace", "replaced", "replacement", "replacements"),
        List.of("inject", "injects", "injected", "injection", "injections"),
        List.of("prosthesis", "prostheses"),
        List.of("metastasis", "metastases"),
        List.of("thrombosis", "thromboses"),
        List.of("stenosis", "stenoses"),
        List.of("proceed", "proceeds", "proceeding"));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void differentWordsStayApart(List<String> words) {
    List<String> stems = words.stream().map(Stemmer::stem).distinct().toList();

    assertEquals(words.size(), stems.size(), () -> words + " have the stems " + stems);
  }

  static Stream<List<String>> strangers() {
    return Stream.of(
        List.of("freeze", "frozen", "free"),
        List.of("pelvis", "pelvic"),
        List.of("stenosis", "stent"),
        List.of("ligament", "ligate"),
        List.of("fixation", "fix"),
        List.of("station", "stat"),
        List.of("lens", "len"),
        List.of("pelvis", "pelv"),
        List.of("organ", "organic"),
        List.of("oral", "ore", "oval"),
        List.of("colon", "colony"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pelvis",
        "stenosis",
        "thrombus",
        "uterus",
        "abscess",
        "string",
        "sling",
        "ring",
        "bed",
        "oval",
        "gas",
        "its",
        "l5s",
        "42s",
        "\u0433\u0430\u0437s"
      })
  void whatIsNoEndingStays(String word) {
    assertEquals(word, Stemmer.stem(word));
  }
}
