package org.openprocedure.examples.page;

import java.util.List;
import java.util.stream.Collectors;
import org.openprocedure.model.Classification;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.Source;
import org.openprocedure.model.vocabulary.Term;

/** Policies, names, codes, limits and provenance. */
final class OriginSections {

  private OriginSections() {}

  static void policies(Procedure procedure, Layout layout) {
    procedure
        .policies()
        .forEach(
            policy -> {
              String number = policy.identifier().map(text -> " " + text).orElse("");
              layout.item(policy.payer() + number + ": " + policy.title());
              policy.text().ifPresent(layout::detail);
              policy.url().ifPresent(url -> layout.detail(url.toString()));
            });
  }

  static void codes(Procedure procedure, Layout layout) {
    procedure
        .codes()
        .forEach(mapping -> layout.item(mapping.code() + " (" + mapping.match().label() + ")"));
  }

  static void synonyms(Procedure procedure, Layout layout) {
    procedure
        .synonyms()
        .forEach(synonym -> layout.item(synonym.text() + " (" + synonym.register().label() + ")"));
  }

  static void classification(Procedure procedure, Layout layout) {
    Classification classification = procedure.classification();
    classification.category().ifPresent(category -> layout.item("Kind: " + category.label()));
    labels("Specialty", classification.specialties(), layout);
    labels("Site", classification.bodySites(), layout);
    classification.laterality().ifPresent(side -> layout.item("Side: " + side.label()));
    labels("Not", classification.excludedSites(), layout);
    labels("Way in", classification.approaches(), layout);
    classification
        .invasiveness()
        .ifPresent(invasiveness -> layout.item("Invasiveness: " + invasiveness.label()));
    labels("Urgency", classification.urgencies(), layout);
    labels("Age", classification.ageGroups(), layout);
    labels("Guided by", classification.guidance(), layout);
  }

  private static void labels(String label, List<? extends Term> terms, Layout layout) {
    if (!terms.isEmpty()) {
      layout.item(label + ": " + terms.stream().map(Term::label).collect(Collectors.joining(", ")));
    }
  }

  static void scope(Procedure procedure, Layout layout) {
    layout.paragraph(procedure.scope().text());
    procedure.scope().lesionSize().ifPresent(size -> layout.item("Size: " + size));
    labels("Depth", procedure.scope().tissueDepths(), layout);
    procedure.scope().count().ifPresent(count -> layout.item("Number: " + count));
    if (procedure.scope().addOn()) {
      layout.item("Only done as an addition to another procedure");
    }
    procedure
        .scope()
        .includes()
        .forEach(
            part -> layout.item("Includes, " + part.occurrence().label() + ": " + part.text()));
  }

  static void provenance(Procedure procedure, Layout layout) {
    Provenance provenance = procedure.provenance();
    layout.item("Status: " + provenance.status().label());
    provenance.version().ifPresent(version -> layout.item("Version: " + version));
    provenance.updated().ifPresent(date -> layout.item("Last changed: " + date));
    provenance.reviewed().ifPresent(date -> layout.item("Reviewed: " + date));
    provenance.updatePolicy().ifPresent(policy -> layout.item("Updates: " + policy));
    provenance.funding().ifPresent(funding -> layout.item("Funding: " + funding));
    provenance.license().ifPresent(license -> layout.item("Terms: " + license));
    layout.items("Sources", provenance.sources().stream().map(OriginSections::source).toList());
  }

  private static String source(Source source) {
    String year = source.year().isPresent() ? ", " + source.year().getAsInt() : "";
    return "["
        + source.id()
        + "] "
        + source.title()
        + ". "
        + source.publisher()
        + year
        + source.url().map(url -> ". " + url).orElse("");
  }
}
