package org.openprocedure.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules that hold between the parts of a procedure. Plain loops: every procedure that is
 * decoded in a fresh JVM comes through here, and streams cost more to start than to run.
 */
final class ProcedureInvariants {

  private final Procedure procedure;

  private ProcedureInvariants(Procedure procedure) {
    this.procedure = procedure;
  }

  static void check(Procedure procedure) {
    ProcedureInvariants invariants = new ProcedureInvariants(procedure);
    invariants.languageIsATag();
    invariants.listsHoldEachOnce();
    invariants.figuresNameASource();
    invariants.linksLeadElsewhere();
  }

  private void languageIsATag() {
    Locale language = procedure.language();
    if (language.equals(Locale.ENGLISH)) {
      return;
    }
    boolean lossless = Locale.forLanguageTag(language.toLanguageTag()).equals(language);
    if (language.getLanguage().isEmpty() || !lossless) {
      throw broken("language", "must be a BCP 47 language tag", language.toString());
    }
  }

  private void listsHoldEachOnce() {
    List<String> codes = new ArrayList<>();
    for (CodeMapping mapping : procedure.codes()) {
      codes.add(mapping.code().toString());
    }
    Invariant.distinct(subject(), "codes", codes);
    List<String> synonyms = new ArrayList<>();
    for (Synonym synonym : procedure.synonyms()) {
      synonyms.add(synonym.text().toLowerCase(Locale.ROOT));
    }
    Invariant.distinct(subject(), "synonyms", synonyms);
    List<String> links = new ArrayList<>();
    for (Relation link : procedure.relations()) {
      links.add(link.kind().code() + " " + link.target());
    }
    Invariant.distinct(subject(), "relations", links);
  }

  private void figuresNameASource() {
    for (Risk risk : procedure.risks()) {
      namesASource(risk.probability());
    }
    for (Benefit benefit : procedure.benefits()) {
      namesASource(benefit.probability());
    }
  }

  private void namesASource(Optional<Probability> figure) {
    if (figure.isPresent() && !isListed(figure.get().source())) {
      throw InvalidProcedureException.of(
          subject(),
          "provenance",
          "must hold the source of every probability, but lacks "
              + Invariant.quote(figure.get().source()));
    }
  }

  private boolean isListed(String id) {
    for (Source source : procedure.provenance().sources()) {
      if (source.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private void linksLeadElsewhere() {
    for (Relation relation : procedure.relations()) {
      leadsElsewhere("relations", Optional.of(relation.target()));
    }
    for (Alternative alternative : procedure.alternatives()) {
      leadsElsewhere("alternatives", alternative.procedure());
    }
    for (IncludedPart part : procedure.scope().includes()) {
      leadsElsewhere("scope", part.procedure());
    }
  }

  private void leadsElsewhere(String field, Optional<ProcedureId> target) {
    if (target.isPresent() && target.get().equals(procedure.id())) {
      throw broken(field, "must lead to another procedure", procedure.id().value());
    }
  }

  private InvalidProcedureException broken(String field, String rule, String value) {
    return Invariant.broken(subject(), field, rule, value);
  }

  private String subject() {
    return "Procedure '" + procedure.id() + "'";
  }
}
