package org.openprocedure.model.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openprocedure.model.ExportedTypes;

class VocabularyTest {

  @Test
  void everyEnumOfThePackageIsAVocabulary() {
    List<Class<?>> all = vocabularies();

    assertTrue(all.containsAll(List.of(Activity.class, BodySite.class, Urgency.class)));
    assertTrue(all.stream().allMatch(Term.class::isAssignableFrom), all.toString());
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void codesAreUniqueWordsInLowerCase(Class<?> vocabulary) {
    Set<String> seen = new HashSet<>();
    for (Term term : terms(vocabulary)) {
      assertTrue(term.code().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), term.code());
      assertTrue(seen.add(term.code()), term.code());
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void labelsAreUniqueAndNotBlank(Class<?> vocabulary) {
    Set<String> seen = new HashSet<>();
    for (Term term : terms(vocabulary)) {
      assertFalse(term.label().isBlank(), term.code());
      assertEquals(term.label().strip(), term.label());
      assertTrue(seen.add(term.label().toLowerCase(Locale.ROOT)), term.label());
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void everyTermIsFoundByItsCode(Class<?> vocabulary) {
    for (Term term : terms(vocabulary)) {
      assertEquals(Optional.of(term), find(vocabulary, term.code()));
      assertEquals(Optional.empty(), find(vocabulary, term.code().toUpperCase(Locale.ROOT)));
      assertEquals(Optional.empty(), find(vocabulary, term.code() + " "));
    }
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void standardCodesNameASystemAndACode(Class<?> vocabulary) {
    for (Term term : terms(vocabulary)) {
      term.standardCode()
          .ifPresent(
              standard -> {
                assertTrue(standard.system().matches("https?://\\S+"), standard.system());
                assertFalse(standard.code().isBlank(), term.code());
              });
    }
  }

  @Test
  void theCodeIsTheNameWithHyphens() {
    assertEquals("operating-room", Room.OPERATING_ROOM.code());
    assertEquals("sglt2-inhibitor", DrugClass.SGLT2_INHIBITOR.code());
    assertEquals("icd-10-pcs", CodeSystem.ICD_10_PCS.code());
    assertEquals(Optional.of(Room.HOME), Term.find(Room.class, "home"));
    assertEquals(Optional.empty(), Term.find(Room.class, ""));
  }

  @ParameterizedTest
  @MethodSource("standardCodes")
  void knownTermsHaveTheStandardsCode(Term term, String system, String code) {
    assertEquals(Optional.of(new StandardCode(system, code)), term.standardCode());
  }

  static Stream<Arguments> standardCodes() {
    String functions = "http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction";
    String priorities = "http://terminology.hl7.org/CodeSystem/v3-ActPriority";
    String units = "http://unitsofmeasure.org";
    String pcs = "http://www.cms.gov/Medicare/Coding/ICD10";
    String places =
        "https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set";
    return Stream.of(
        Arguments.of(TeamRole.SURGEON, functions, "PRISURG"),
        Arguments.of(TeamRole.ANESTHESIOLOGIST, functions, "ANEST"),
        Arguments.of(TeamRole.MIDWIFE, functions, "MDWF"),
        Arguments.of(Facility.SURGERY_CENTER, places, "24"),
        Arguments.of(Facility.HOME, places, "12"),
        Arguments.of(Urgency.EMERGENCY, priorities, "EM"),
        Arguments.of(QuantityUnit.MILLILITER_PER_DAY, units, "mL/d"),
        Arguments.of(QuantityUnit.CELSIUS, units, "Cel"),
        Arguments.of(Approach.OPEN, pcs, "0"),
        Arguments.of(Approach.EXTERNAL, pcs, "X"));
  }

  @Test
  void aTermThatNoStandardHasIsWithoutACode() {
    assertEquals(Optional.empty(), TeamRole.INTERVENTIONAL_RADIOLOGIST.standardCode());
    assertEquals(Optional.empty(), Facility.IMAGING_CENTER.standardCode());
    assertEquals(Optional.empty(), QuantityUnit.GAUGE.standardCode());
    assertEquals(Optional.empty(), Goal.CURE.standardCode());
  }

  static List<Class<?>> vocabularies() {
    return ExportedTypes.of("org.openprocedure.model.vocabulary").stream()
        .filter(Class::isEnum)
        .toList();
  }

  private static List<Term> terms(Class<?> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants()).map(Term.class::cast).toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Optional<?> find(Class<?> vocabulary, String code) {
    return Term.find((Class) vocabulary, code);
  }
}
