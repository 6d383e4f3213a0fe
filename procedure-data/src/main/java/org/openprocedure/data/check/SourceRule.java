package org.openprocedure.data.check;

import java.util.List;
import java.util.Set;
import org.openprocedure.model.Benefit;
import org.openprocedure.model.Milestone;
import org.openprocedure.model.Probability;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.Risk;
import org.openprocedure.model.Source;
import org.openprocedure.model.Span;
import org.openprocedure.model.vocabulary.SourceKind;

/**
 * Facts rest on publications: at least two, from two publishers, one of them of authority, and for
 * every duration, stay, milestone and probability one that supports it. What rests on general
 * clinical knowledge is marked as a rough figure, and is never a probability.
 *
 * <p>No kind of source stands for advertising or for machine-made pages, so that no such page can
 * be named for what it is; that none is named for something else is for the second reader to see.
 */
public final class SourceRule implements ContentRule {

  private static final Set<SourceKind> AUTHORITIES =
      Set.of(
          SourceKind.GUIDELINE,
          SourceKind.GOVERNMENT,
          SourceKind.SOCIETY,
          SourceKind.JOURNAL,
          SourceKind.TEACHING_HOSPITAL);

  @Override
  public void check(Procedure procedure, Findings findings) {
    publications(procedure, findings);
    procedure
        .duration()
        .map(ProcedureDuration::span)
        .ifPresent(span -> supported(procedure, "duration", span, findings));
    procedure
        .recovery()
        .stay()
        .ifPresent(span -> supported(procedure, "recovery.stay", span, findings));
    for (Milestone milestone : procedure.recovery().milestones()) {
      String path = "recovery.milestones." + milestone.activity().code();
      supported(procedure, path, milestone.span(), findings);
    }
    for (Risk risk : procedure.risks()) {
      String path = "risks." + risk.kind().code();
      risk.probability().ifPresent(figure -> measured(procedure, path, figure, findings));
    }
    for (Benefit benefit : procedure.benefits()) {
      String path = "benefits." + benefit.goal().code();
      benefit.probability().ifPresent(figure -> measured(procedure, path, figure, findings));
    }
  }

  private static void measured(
      Procedure procedure, String path, Probability figure, Findings findings) {
    Source source = procedure.provenance().source(figure.source()).orElseThrow();
    if (source.kind() == SourceKind.EDITORIAL) {
      findings.add(
          path, "must rest on a publication, but rests on general knowledge: " + source.id());
    } else if (!procedure.provenance().supporting(path).contains(source)) {
      findings.add(
          path, "must be supported by the source that it names, but is not by " + source.id());
    }
  }

  private static void publications(Procedure procedure, Findings findings) {
    List<Source> published =
        procedure.provenance().sources().stream()
            .filter(source -> source.kind() != SourceKind.EDITORIAL)
            .toList();
    long publishers =
        published.stream().map(source -> Words.key(source.publisher())).distinct().count();
    if (publishers < 2) {
      findings.add(
          "provenance.sources", "must be from at least 2 publishers, but are from " + publishers);
    }
    if (published.stream().noneMatch(source -> AUTHORITIES.contains(source.kind()))) {
      findings.add(
          "provenance.sources",
          "must hold a guideline, government, society, journal or teaching hospital");
    }
    for (Source source : published) {
      if (source.url().isEmpty()) {
        findings.add("provenance.sources." + source.id(), "must say where it was read");
      }
      if (source.supports().isEmpty()) {
        findings.add("provenance.sources." + source.id(), "must say what it supports");
      }
    }
  }

  private static void supported(Procedure procedure, String path, Span span, Findings findings) {
    List<Source> supporting = procedure.provenance().supporting(path);
    if (supporting.isEmpty()) {
      findings.add(path, "must be supported by a source");
    } else if (!span.about()
        && supporting.stream().allMatch(source -> source.kind() == SourceKind.EDITORIAL)) {
      findings.add(path, "must be marked as about, because it rests on general knowledge alone");
    }
  }
}
