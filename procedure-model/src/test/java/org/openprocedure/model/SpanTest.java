package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.openprocedure.model.Refusal.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprocedure.model.vocabulary.SpanUnit;

class SpanTest {

  @ParameterizedTest
  @MethodSource("spansInWords")
  void printsAsAPersonWouldSayIt(String words, Span span) {
    assertEquals(words, span.toString());
  }

  static Stream<Arguments> spansInWords() {
    return Stream.of(
        Arguments.of("1 hour", Span.of(1, SpanUnit.HOUR)),
        Arguments.of("2 hours", Span.of(2, SpanUnit.HOUR)),
        Arguments.of("45 to 90 minutes", Span.of(45, 90, SpanUnit.MINUTE)),
        Arguments.of("1 to 2 days", Span.of(1, 2, SpanUnit.DAY)),
        Arguments.of("about 4 to 6 weeks", Span.about(4, 6, SpanUnit.WEEK)),
        Arguments.of("about 1 year", Span.about(1, 1, SpanUnit.YEAR)),
        Arguments.of("at least 8 hours", Span.atLeast(8, SpanUnit.HOUR)),
        Arguments.of("at least 1 month", Span.atLeast(1, SpanUnit.MONTH)),
        Arguments.of("up to 1 day", Span.upTo(1, SpanUnit.DAY)),
        Arguments.of("up to 100000 days", Span.upTo(100_000, SpanUnit.DAY)));
  }

  @Test
  void keepsWhatItWasGiven() {
    Span span = Span.about(4, 6, SpanUnit.WEEK);

    assertEquals(OptionalInt.of(4), span.min());
    assertEquals(OptionalInt.of(6), span.max());
    assertEquals(SpanUnit.WEEK, span.unit());
    assertFalse(Span.of(4, 6, SpanUnit.WEEK).about());
  }

  @Test
  void convertsBothEnds() {
    Span span = Span.of(90, 120, SpanUnit.MINUTE);

    assertEquals(Duration.ofMinutes(90), span.shortest());
    assertEquals(Optional.of(Duration.ofHours(2)), span.longest());
  }

  @Test
  void openEndsConvertToZeroAndToNothing() {
    assertEquals(Duration.ZERO, Span.upTo(3, SpanUnit.DAY).shortest());
    assertEquals(Optional.empty(), Span.atLeast(3, SpanUnit.DAY).longest());
  }

  @Test
  void theShorterLongestEndComesFirstAndAnOpenOneLast() {
    List<Span> ordered =
        List.of(
            Span.of(45, SpanUnit.MINUTE),
            Span.upTo(60, SpanUnit.MINUTE),
            Span.of(30, 60, SpanUnit.MINUTE),
            Span.of(60, SpanUnit.MINUTE),
            Span.about(60, 60, SpanUnit.MINUTE),
            Span.of(1, SpanUnit.HOUR),
            Span.of(1, 2, SpanUnit.HOUR),
            Span.of(100_000, SpanUnit.YEAR),
            Span.atLeast(1, SpanUnit.MINUTE),
            Span.atLeast(1, SpanUnit.HOUR));

    assertEquals(ordered, ordered.stream().sorted().toList());
    assertEquals(ordered, reversed(ordered).sorted().toList());
  }

  @Test
  void needsAnEnd() {
    assertRefused(
        "Span.min or max must be given, but both are absent",
        () -> Span.builder().unit(SpanUnit.DAY).build());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100_001})
  void endsStayInTheirRange(int length) {
    assertRefused(
        "Span.min must be from 1 to 100000, but was " + length,
        () -> Span.atLeast(length, SpanUnit.DAY));
    assertRefused(
        "Span.max must be from 1 to 100000, but was " + length,
        () -> Span.upTo(length, SpanUnit.DAY));
  }

  @Test
  void theShortestIsNotLongerThanTheLongest() {
    assertRefused(
        "Span.min must not be greater than max (4), but was 6", () -> Span.of(6, 4, SpanUnit.WEEK));
  }

  private static Stream<Span> reversed(List<Span> spans) {
    int last = spans.size() - 1;
    return Stream.iterate(last, place -> place >= 0, place -> place - 1).map(spans::get);
  }
}
