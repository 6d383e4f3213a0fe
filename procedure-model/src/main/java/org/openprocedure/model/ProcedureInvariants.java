package org.openprocedure.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that hold between the parts of a procedure. */
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
    boolean lossless = Locale.forLanguageTag(language.toLanguageTag()).equals(language);
    if (language.getLanguage().isEmpty() || !lossless) {
      throw broken("language", "must be a BCP 47 language tag", language.toString());
    }
  }

  private void listsHoldEachOnce() {
    distinct("codes", procedure.codes().stream().map(mapping -> mapping.code().toString()));
    distinct(
        "synonyms",
        procedure.synonyms().stream().map(synonym -> synonym.text().toLowerCase(Locale.ROOT)));
    distinct(
        "relations",
        procedure.relations().stream().map(link -> link.kind().code() + " " + link.target()));
  }

  private void figuresNameASource() {
    Stream.concat(
            procedure.risks().stream().map(Risk::probability),
            procedure.benefits().stream().map(Benefit::probability))
        .flatMap(Optional::stream)
        .map(Probability::source)
        .filter(source -> procedure.provenance().source(source).isEmpty())
        .findFirst()
        .ifPresent(
            source -> {
              throw InvalidProcedureException.of(
                  subject(),
                  "provenance",
                  "must hold the source of every probability, but lacks "
                      + Invariant.quote(source));
            });
  }

  private void linksLeadElsewhere() {
    leadElsewhere("relations", procedure.relations().stream().map(Relation::target));
    leadElsewhere(
        "alternatives",
        procedure.alternatives().stream().map(Alternative::procedure).flatMap(Optional::stream));
    leadElsewhere(
        "scope",
        procedure.scope().includes().stream()
            .map(IncludedPart::procedure)
            .flatMap(Optional::stream));
  }

  private void leadElsewhere(String field, Stream<ProcedureId> targets) {
    if (targets.anyMatch(procedure.id()::equals)) {
      throw broken(field, "must lead to another procedure", procedure.id().value());
    }
  }

  private void distinct(String field, Stream<String> keys) {
    Invariant.distinct(subject(), field, keys);
  }

  private InvalidProcedureException broken(String field, String rule, String value) {
    return Invariant.broken(subject(), field, rule, value);
  }

  private String subject() {
    return "Procedure '" + procedure.id() + "'";
  }
}
