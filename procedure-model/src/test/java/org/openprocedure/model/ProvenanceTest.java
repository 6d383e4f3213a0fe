package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprocedure.model.Refusal.assertRefused;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.vocabulary.ReviewStatus;
import org.openprocedure.model.vocabulary.SourceKind;

class ProvenanceTest {

  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

  @Test
  void isADraftUnlessItSaysOtherwise() {
    assertEquals(ReviewStatus.DRAFT, Provenance.builder().build().status());
  }

  @Test
  void aSourceIsFoundByItsId() {
    Provenance provenance =
        Provenance.builder().addSource(source("guide").build()).addSource(book()).build();

    assertEquals(Optional.of(book()), provenance.source("book"));
    assertEquals(Optional.empty(), provenance.source("Book"));
  }

  @Test
  void aSourceIdIsUnique() {
    Provenance.Builder twice =
        Provenance.builder().addSource(book()).addSource(source("book").year(2020).build());

    assertRefused("Provenance.sources must not repeat an entry, but was \"book\"", twice::build);
  }

  @Test
  void isNotUpdatedBeforeItWasCreated() {
    assertRefused(
        "Provenance.updated must not be before created (2025-04-01), but was 2025-03-01",
        () -> Provenance.builder().created(APRIL).updated(MARCH).build());
  }

  @Test
  void canBeUpdatedOnTheDayOfItsCreation() {
    Provenance provenance = Provenance.builder().created(MARCH).updated(MARCH).build();

    assertEquals(provenance.created(), provenance.updated());
  }

  @Test
  void eitherDayCanBeLeftOut() {
    assertEquals(Optional.empty(), Provenance.builder().created(APRIL).build().updated());
    assertEquals(Optional.empty(), Provenance.builder().updated(MARCH).build().created());
  }

  @Test
  void aReviewedRecordSaysWhen() {
    Provenance.Builder reviewed = Provenance.builder().status(ReviewStatus.CLINICIAN_REVIEWED);

    assertRefused(
        "Provenance.reviewed must be given for a reviewed record, but is absent", reviewed::build);
    assertEquals(Optional.of(MARCH), reviewed.reviewed(MARCH).build().reviewed());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLINICIAN_REVIEWED")
  void anyOtherRecordNeedNot(ReviewStatus status) {
    assertEquals(Optional.empty(), Provenance.builder().status(status).build().reviewed());
  }

  @ParameterizedTest
  @ValueSource(ints = {1799, 2201})
  void daysAreOfOurTimes(int year) {
    LocalDate day = LocalDate.of(year, 6, 1);
    String rule = " must be in the years 1800 to 2200, but was " + day;

    assertRefused("Provenance.created" + rule, () -> Provenance.builder().created(day).build());
    assertRefused("Provenance.updated" + rule, () -> Provenance.builder().updated(day).build());
    assertRefused("Provenance.reviewed" + rule, () -> Provenance.builder().reviewed(day).build());
    assertRefused(
        "Source.year must be from 1800 to 2200, but was " + year,
        () -> source("book").year(year).build());
  }

  @ParameterizedTest
  @ValueSource(ints = {1800, 2200})
  void theBoundsOfOurTimesAreAllowed(int year) {
    LocalDate day = LocalDate.of(year, 6, 1);

    assertEquals(Optional.of(day), Provenance.builder().created(day).build().created());
    assertEquals(OptionalInt.of(year), source("book").year(year).build().year());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "https://example.org/a?b=c#d",
        "https://user@example.org:8443"
      })
  void aWebAddressIsKept(String address) {
    assertEquals(Optional.of(URI.create(address)), at(URI.create(address)).url());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org",
        "mailto:a@example.org",
        "https:/page",
        "page.html",
        "//example.org"
      })
  void anyOtherAddressIsRefused(String address) {
    assertRefused(
        "Source.url must be an http or https address of at most 2000 characters, but was \""
            + address
            + "\"",
        () -> at(URI.create(address)));
  }

  @Test
  void twoThousandCharactersAreTheLongestAddress() {
    String start = "https://example.org/";
    URI longest = URI.create(start + "a".repeat(2_000 - start.length()));

    assertEquals(Optional.of(longest), at(longest).url());
    assertRefused(
        "Source.url must be an http or https address of at most 2000 characters, "
            + "but was \"https://example.org/aaaaaaaaaaaaaaaaaaaa...\"",
        () -> at(URI.create(longest + "a")));
  }

  @Test
  void sourcesThatSupportAPart_areFoundByItsPath() {
    Source stay = source("stay").addSupport("recovery.stay").build();
    Source whole = source("whole").addSupport("risks").addSupport("recovery").build();
    Source other = source("other").addSupport("recovery.sta").build();
    Provenance provenance = Provenance.builder().sources(List.of(stay, whole, other)).build();

    assertEquals(List.of(stay, whole), provenance.supporting("recovery.stay"));
    assertEquals(List.of(whole), provenance.supporting("recovery"));
    assertEquals(List.of(whole), provenance.supporting("risks.infection"));
    assertEquals(List.of(), provenance.supporting("duration"));
  }

  private static Source at(URI url) {
    return source("page").url(url).build();
  }

  private static Source book() {
    return source("book").build();
  }

  private static Source.Builder source(String id) {
    return Source.builder()
        .id(id)
        .kind(SourceKind.SOCIETY)
        .title("Hip replacement")
        .publisher("A society");
  }
}
