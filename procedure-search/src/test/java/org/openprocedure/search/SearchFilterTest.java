package org.openprocedure.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.search.SmallCatalog.ids;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.Stay;

class SearchFilterTest {

  private final ProcedureSearch search = ProcedureSearch.over(SmallCatalog.CATALOG);

  @ParameterizedTest
  @MethodSource("choices")
  void aFactLeavesTheProceduresThatHaveIt(SearchRequest.Builder request, List<String> ids) {
    SearchResult result = search.find(request.build());

    assertEquals(ids, ids(result));
    assertEquals(ids.size(), result.total());
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        found(ask().category(Category.SURGICAL), "knee-replacement", "gallbladder-removal"),
        found(ask().category(Category.DENTAL)),
        found(
            ask().specialty(Specialty.ORTHOPEDIC_SURGERY),
            "knee-replacement",
            "knee-arthroscopy",
            "hip-injection"),
        found(ask().bodySite(BodySite.KNEE), "knee-replacement", "knee-arthroscopy"),
        found(ask().approach(Approach.ARTHROSCOPIC), "knee-arthroscopy"),
        found(ask().anesthesia(AnesthesiaType.SPINAL), "knee-replacement"),
        found(
            ask().setting(Facility.INPATIENT),
            "knee-replacement",
            "gallbladder-removal",
            "gallbladder-drain"),
        found(ask().stay(Stay.OVERNIGHT), "knee-replacement", "gallbladder-removal"));
  }

  @ParameterizedTest
  @MethodSource("severalChoices")
  void ofOneFactAnyValueWillDoOfSeveralFactsAllMust(
      SearchRequest.Builder request, List<String> ids) {
    assertEquals(ids, ids(search.find(request.build())));
  }

  static Stream<Arguments> severalChoices() {
    return Stream.of(
        found(
            ask().approach(Approach.OPEN).approach(Approach.LAPAROSCOPIC),
            "knee-replacement",
            "gallbladder-removal"),
        found(
            ask()
                .approaches(List.of(Approach.OPEN, Approach.PERCUTANEOUS))
                .bodySites(List.of(BodySite.KNEE, BodySite.GALLBLADDER)),
            "knee-replacement",
            "gallbladder-drain"),
        found(
            ask()
                .category(Category.SURGICAL)
                .specialty(Specialty.ORTHOPEDIC_SURGERY)
                .bodySite(BodySite.KNEE)
                .approach(Approach.OPEN)
                .anesthesia(AnesthesiaType.GENERAL)
                .setting(Facility.INPATIENT)
                .stay(Stay.OVERNIGHT)
                .longest(Duration.ofHours(2)),
            "knee-replacement"),
        found(ask().category(Category.SURGICAL).approach(Approach.PERCUTANEOUS)));
  }

  @ParameterizedTest
  @MethodSource("wholes")
  void aWholeFindsItsParts(SearchRequest.Builder request, List<String> ids) {
    assertEquals(ids, ids(search.find(request.build())));
  }

  static Stream<Arguments> wholes() {
    return Stream.of(
        found(ask().bodySite(BodySite.ABDOMEN), "gallbladder-removal", "gallbladder-drain"),
        found(
            ask().bodySite(BodySite.LOWER_LIMB),
            "knee-replacement",
            "knee-arthroscopy",
            "hip-injection"),
        found(ask().bodySite(BodySite.BACK), "sacrum-freezing"),
        found(ask().anesthesia(AnesthesiaType.REGIONAL), "knee-replacement", "knee-arthroscopy"),
        found(ask().anesthesia(AnesthesiaType.LOCAL), "gallbladder-drain", "hip-injection"));
  }

  @Test
  void anExcludedSiteIsNotFound() {
    assertEquals(
        List.of("sacrum-freezing"), ids(search.find(ask().bodySite(BodySite.PELVIS).build())));
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void theLongestEndMustFitAndMustBeKnown(Duration longest, List<String> ids) {
    assertEquals(ids, ids(search.find(ask().longest(longest).build())));
  }

  static Stream<Arguments> lengths() {
    return Stream.of(
        Arguments.of(Duration.ofMinutes(19), List.of()),
        Arguments.of(Duration.ofMinutes(20), List.of("hip-injection")),
        Arguments.of(Duration.ofMinutes(60), List.of("hip-injection", "knee-arthroscopy")),
        Arguments.of(
            Duration.ofDays(9),
            List.of(
                "gallbladder-removal", "hip-injection", "knee-arthroscopy", "knee-replacement")));
  }

  @Test
  void factsNarrowWhatTheWordsFindAndKeepItsOrder() {
    List<String> byWords = ids(search.find("keyhole knee replacement hip"));
    SearchRequest narrowed =
        ask().text("keyhole knee replacement hip").specialty(Specialty.ORTHOPEDIC_SURGERY).build();

    assertEquals(
        byWords.stream().filter(id -> !id.equals("gallbladder-removal")).toList(),
        ids(search.find(narrowed)));
    assertEquals("knee-replacement", byWords.get(0));
  }

  private static SearchRequest.Builder ask() {
    return SearchRequest.builder();
  }

  private static Arguments found(SearchRequest.Builder request, String... ids) {
    return Arguments.of(request, Stream.of(ids).sorted().toList());
  }
}
