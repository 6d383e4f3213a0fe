package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openprocedure.model.vocabulary.SpanUnit;

class SpanProperties {

  private static final Duration FOR_EVER = Duration.ofSeconds(Long.MAX_VALUE);

  @Property
  void comparingTheOtherWayRoundTurnsTheSign(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
  }

  @Property
  void theOrderAgreesWithEquals(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertEquals(a.equals(b), a.compareTo(b) == 0);
  }

  @Property
  void theOrderIsTransitive(
      @ForAll("spans") Span a, @ForAll("spans") Span b, @ForAll("spans") Span c) {
    List<Span> sorted = Stream.of(a, b, c).sorted().toList();

    assertTrue(sorted.get(0).compareTo(sorted.get(2)) <= 0);
  }

  @Property
  void whatCanLastLongerComesLater(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    int byLongest = a.longest().orElse(FOR_EVER).compareTo(b.longest().orElse(FOR_EVER));
    if (byLongest != 0) {
      assertEquals(Integer.signum(byLongest), Integer.signum(a.compareTo(b)));
    }
  }

  @Property
  void spansThatDifferReadDifferently(@ForAll("spans") Span a, @ForAll("spans") Span b) {
    assertEquals(a.equals(b), a.toString().equals(b.toString()));
  }

  @Property
  void theShortestIsNeverLongerThanTheLongest(@ForAll("spans") Span span) {
    assertTrue(span.shortest().compareTo(span.longest().orElse(FOR_EVER)) <= 0);
  }

  @Property
  void unitsAgreeOnLengths(@ForAll @IntRange(min = 1, max = 1_000) int n) {
    assertSameLength(Span.of(60 * n, SpanUnit.MINUTE), Span.of(n, SpanUnit.HOUR));
    assertSameLength(Span.of(24 * n, SpanUnit.HOUR), Span.of(n, SpanUnit.DAY));
    assertSameLength(Span.of(7 * n, SpanUnit.DAY), Span.of(n, SpanUnit.WEEK));
    assertSameLength(Span.of(12 * n, SpanUnit.MONTH), Span.of(n, SpanUnit.YEAR));
  }

  @Property
  void aSingleLengthIsBothEnds(
      @ForAll @IntRange(min = 1, max = 100_000) int n, @ForAll SpanUnit unit) {
    Span span = Span.of(n, unit);

    assertEquals(span.shortest(), span.longest().orElseThrow());
    assertEquals(span.shortest(), Span.atLeast(n, unit).shortest());
    assertEquals(span.longest(), Span.upTo(n, unit).longest());
  }

  /** Few lengths, so that spans meet. */
  @Provide
  Arbitrary<Span> spans() {
    Arbitrary<Integer> lengths = Arbitraries.of(1, 2, 7, 24, 60, 100_000);
    Arbitrary<SpanUnit> units = Arbitraries.of(SpanUnit.class);
    Arbitrary<Boolean> abouts = Arbitraries.of(true, false);
    Arbitrary<Span> closed =
        Combinators.combine(lengths, lengths, units)
            .as((a, b, unit) -> Span.of(Math.min(a, b), Math.max(a, b), unit));
    Arbitrary<Span> open =
        Arbitraries.oneOf(
            Combinators.combine(lengths, units).as(Span::atLeast),
            Combinators.combine(lengths, units).as(Span::upTo));
    return Combinators.combine(Arbitraries.oneOf(closed, open), abouts)
        .as((span, about) -> Span.builder().from(span).about(about).build());
  }

  private static void assertSameLength(Span a, Span b) {
    assertEquals(a.shortest(), b.shortest());
    assertEquals(a.longest(), b.longest());
  }
}
