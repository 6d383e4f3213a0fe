package org.openprocedure.data.check;

import static org.openprocedure.data.check.RuleFindings.RECORD;
import static org.openprocedure.data.check.RuleFindings.assertFinds;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openprocedure.model.Benefit;
import org.openprocedure.model.Milestone;
import org.openprocedure.model.Probability;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Risk;
import org.openprocedure.model.Source;
import org.openprocedure.model.Span;
import org.openprocedure.model.vocabulary.Activity;
import org.openprocedure.model.vocabulary.BenefitStrength;
import org.openprocedure.model.vocabulary.DurationScope;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.SourceKind;
import org.openprocedure.model.vocabulary.SpanUnit;

class SourceRuleTest {

  private static final Span EXACT = Span.of(1, 2, SpanUnit.HOUR);
  private static final Span ROUGH = Span.about(1, 2, SpanUnit.HOUR);

  private static final Risk INFECTION =
      Risk.of(RiskKind.INFECTION, "Infection", "Germs.", Severity.SEVERE, Onset.EARLY);

  private static final Source GUIDELINE =
      source("a", SourceKind.GUIDELINE, "Society", "duration", "recovery");
  private static final Source PAGE = source("b", SourceKind.OTHER, "Clinic", "risks");
  private static final Source EDITORIAL =
      Source.builder()
          .id("editorial")
          .kind(SourceKind.EDITORIAL)
          .title("General knowledge")
          .publisher("Editors")
          .addSupport("duration")
          .addSupport("recovery")
          .build();

  @Test
  void goodRecord_isSourced() {
    assertFinds(new SourceRule(), UnaryOperator.identity());
  }

  @Test
  void onePublisher_isTooFew() {
    assertFinds(
        new SourceRule(),
        times(EXACT, GUIDELINE, source("b", SourceKind.OTHER, "Society", "risks"), EDITORIAL),
        "provenance.sources: must be from at least 2 publishers, but are from 1");
  }

  @Test
  void noSource_isFoundThroughout() {
    assertFinds(
        new SourceRule(),
        times(ROUGH),
        "provenance.sources: must be from at least 2 publishers, but are from 0",
        "provenance.sources: must hold a guideline, government, society, journal or teaching"
            + " hospital",
        "duration: must be supported by a source",
        "recovery.stay: must be supported by a source",
        "recovery.milestones.drive: must be supported by a source");
  }

  @ParameterizedTest
  @EnumSource(
      value = SourceKind.class,
      names = {"GUIDELINE", "GOVERNMENT", "SOCIETY", "JOURNAL", "TEACHING_HOSPITAL"})
  void authority_isEnough(SourceKind kind) {
    assertFinds(
        new SourceRule(), times(EXACT, source("a", kind, "One", "duration", "recovery"), PAGE));
  }

  @ParameterizedTest
  @EnumSource(
      value = SourceKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GUIDELINE", "GOVERNMENT", "SOCIETY", "JOURNAL", "TEACHING_HOSPITAL", "EDITORIAL"})
  void withoutAuthority_sourcesAreNotEnough(SourceKind kind) {
    assertFinds(
        new SourceRule(),
        times(EXACT, source("a", kind, "One", "duration", "recovery"), PAGE),
        "provenance.sources: must hold a guideline, government, society, journal or teaching"
            + " hospital");
  }

  @Test
  void publication_saysWhereItWasReadAndWhatItSupports() {
    assertFinds(
        new SourceRule(),
        times(
            EXACT,
            GUIDELINE,
            Source.builder().from(PAGE).url(Optional.empty()).supports(List.of()).build()),
        "provenance.sources.b: must say where it was read",
        "provenance.sources.b: must say what it supports");
  }

  @Test
  void generalKnowledge_isRoughAndSaysSo() {
    Source sourced = source("a", SourceKind.JOURNAL, "Journal", "recovery.stay");

    assertFinds(new SourceRule(), times(ROUGH, sourced, PAGE, EDITORIAL));
    assertFinds(
        new SourceRule(),
        times(EXACT, sourced, PAGE, EDITORIAL),
        "duration: must be marked as about, because it rests on general knowledge alone",
        "recovery.milestones.drive: must be marked as about, because it rests on general knowledge"
            + " alone");
  }

  @ParameterizedTest
  @CsvSource({"recovery", "recovery.milestones", "recovery.milestones.drive"})
  void partOrWhatItIsPartOf_isSupported(String part) {
    assertFinds(
        new SourceRule(),
        milestone().andThen(with(source("a", SourceKind.JOURNAL, "One", part), PAGE))::apply);
  }

  @ParameterizedTest
  @CsvSource({"recovery.mile", "recovery.milestones.dri", "recovery.milestones.drive.x", "driving"})
  void partOfAnotherName_isNotSupported(String part) {
    assertFinds(
        new SourceRule(),
        milestone().andThen(with(source("a", SourceKind.JOURNAL, "One", part), PAGE))::apply,
        "recovery.milestones.drive: must be supported by a source");
  }

  @Test
  void publisher_isOneHoweverItIsSpelled() {
    assertFinds(
        new SourceRule(),
        times(EXACT, GUIDELINE, source("b", SourceKind.OTHER, "SOCIETY.", "risks")),
        "provenance.sources: must be from at least 2 publishers, but are from 1");
  }

  @ParameterizedTest
  @CsvSource({"risks, benefits", "risks.infection, benefits.relieve-pain"})
  void figure_isSupportedByTheSourceThatItNames(String risks, String benefits) {
    assertFinds(
        new SourceRule(), figures("a", source("a", SourceKind.JOURNAL, "One", risks, benefits)));
  }

  @Test
  void figureOfASourceForSomethingElse_isFound() {
    assertFinds(
        new SourceRule(),
        figures("a", source("a", SourceKind.JOURNAL, "One", "risks.bleeding", "duration")),
        "risks.infection: must be supported by the source that it names, but is not by a",
        "benefits.relieve-pain: must be supported by the source that it names, but is not by a");
  }

  @Test
  void figureOfGeneralKnowledge_isFound() {
    assertFinds(
        new SourceRule(),
        figures("editorial", EDITORIAL, source("a", SourceKind.JOURNAL, "One", "risks")),
        "risks.infection: must rest on a publication, but rests on general knowledge: editorial",
        "benefits.relieve-pain: must rest on a publication, but rests on general knowledge:"
            + " editorial");
  }

  private static UnaryOperator<Procedure.Builder> figures(String source, Source... sources) {
    Probability figure = Probability.of(0.01, "adults", source);
    List<Source> all = Stream.concat(Stream.of(sources), Stream.of(PAGE)).toList();
    return record ->
        with(all.toArray(Source[]::new))
            .apply(record)
            .duration(Optional.empty())
            .recovery(RecoveryPlan.none("Nothing."))
            .risks(List.of(INFECTION.withProbability(figure)))
            .benefits(
                List.of(
                    Benefit.builder()
                        .goal(Goal.RELIEVE_PAIN)
                        .text("Less pain.")
                        .strength(BenefitStrength.LIKELY)
                        .probability(figure)
                        .build()));
  }

  private static UnaryOperator<Procedure.Builder> milestone() {
    return record ->
        record
            .duration(Optional.empty())
            .recovery(
                RecoveryPlan.builder().addMilestone(Milestone.of(Activity.DRIVE, EXACT)).build());
  }

  private static UnaryOperator<Procedure.Builder> times(Span span, Source... sources) {
    return record ->
        with(sources)
            .apply(record)
            .duration(ProcedureDuration.of(span, DurationScope.VISIT))
            .recovery(
                RecoveryPlan.builder()
                    .stay(span)
                    .addMilestone(Milestone.of(Activity.DRIVE, span))
                    .build());
  }

  /** The figures of the record go with the sources that they name. */
  private static UnaryOperator<Procedure.Builder> with(Source... sources) {
    return record ->
        record
            .risks(List.of())
            .benefits(List.of())
            .provenance(
                Provenance.builder().from(RECORD.provenance()).sources(List.of(sources)).build());
  }

  private static Source source(String id, SourceKind kind, String publisher, String... supports) {
    return Source.builder()
        .id(id)
        .kind(kind)
        .title("Title")
        .publisher(publisher)
        .url(URI.create("https://example.org/"))
        .supports(List.of(supports))
        .build();
  }
}
