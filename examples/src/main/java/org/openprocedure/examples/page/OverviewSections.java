package org.openprocedure.examples.page;

import java.util.List;
import java.util.stream.Collectors;
import org.openprocedure.model.CareSetting;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.Activity;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.Term;

/** What it is, what it is for, and for whom. */
final class OverviewSections {

  private OverviewSections() {}

  static void atAGlance(Procedure procedure, Layout layout) {
    Layout facts = layout.emptyCopy();
    procedure.duration().ifPresent(duration -> facts.item("Takes " + duration.span()));
    labels(procedure.anesthesia().stream().map(option -> option.type()).distinct().toList(), facts);
    labels(procedure.settings().stream().map(CareSetting::facility).distinct().toList(), facts);
    procedure.recovery().stay().ifPresent(stay -> facts.item("Stay afterwards: " + stay));
    for (Activity activity : List.of(Activity.DESK_WORK, Activity.FULL_RECOVERY)) {
      procedure
          .recovery()
          .milestone(activity)
          .ifPresent(milestone -> facts.item(capital(activity.label()) + ": " + milestone.span()));
    }
    if (!facts.isEmpty()) {
      layout.heading("At a glance");
      layout.append(facts);
    }
  }

  private static void labels(List<? extends Term> terms, Layout layout) {
    if (!terms.isEmpty()) {
      layout.item(capital(terms.stream().map(Term::label).collect(Collectors.joining(", or "))));
    }
  }

  static void summary(Procedure procedure, Layout layout) {
    layout.paragraph(procedure.summary());
  }

  static void purpose(Procedure procedure, Layout layout) {
    layout.paragraph(procedure.purpose());
    layout.items("Goals", procedure.goals().stream().map(Goal::label).toList());
  }

  static void indications(Procedure procedure, Layout layout) {
    procedure.indications().forEach(indication -> layout.item(indication.text()));
  }

  static void contraindications(Procedure procedure, Layout layout) {
    procedure
        .contraindications()
        .forEach(against -> layout.item(against.text() + " (" + against.strength().label() + ")"));
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
