package org.openprocedure.examples.page;

import java.util.List;
import java.util.stream.Collectors;
import org.openprocedure.model.Alternative;
import org.openprocedure.model.Experience;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.AlternativeRole;
import org.openprocedure.model.vocabulary.Subject;
import org.openprocedure.model.vocabulary.Term;

/** Alternatives, experience and relations. */
final class ChoiceSections {

  private ChoiceSections() {}

  static void alternatives(Procedure procedure, Layout layout) {
    for (Alternative alternative : procedure.alternatives()) {
      String role =
          alternative.role() == AlternativeRole.INSTEAD
              ? ""
              : " (" + alternative.role().label() + ")";
      layout.item(alternative.name() + role + ": " + alternative.text());
      alternative.when().ifPresent(when -> layout.detail("An option when " + when));
      alternative.advantages().forEach(text -> layout.detail("+ " + text));
      alternative.disadvantages().forEach(text -> layout.detail("- " + text));
    }
  }

  static void experience(Procedure procedure, Layout layout) {
    moments("Before", procedure.experience().before(), layout);
    moments("During", procedure.experience().during(), layout);
    moments("After", procedure.experience().after(), layout);
  }

  private static void moments(String label, List<Experience> moments, Layout layout) {
    for (Experience moment : moments) {
      String whom = moment.subject() == Subject.PATIENT ? "" : ", " + moment.subject().label();
      layout.subheading(label + whom);
      layout.item(moment.text());
      labels("You may be", moment.awareness(), layout);
      labels("You may feel", moment.sensations(), layout);
      labels("What helps", moment.comfort(), layout);
    }
  }

  private static void labels(String label, List<? extends Term> terms, Layout layout) {
    if (!terms.isEmpty()) {
      layout.detail(
          label + ": " + terms.stream().map(Term::label).collect(Collectors.joining(", ")));
    }
  }

  static void relations(Procedure procedure, Layout layout) {
    procedure
        .relations()
        .forEach(
            relation ->
                layout.item(
                    OverviewSections.capital(relation.kind().label()) + " " + relation.target(),
                    relation.text()));
  }
}
