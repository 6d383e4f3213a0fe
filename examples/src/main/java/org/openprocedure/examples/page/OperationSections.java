package org.openprocedure.examples.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openprocedure.model.CareSetting;
import org.openprocedure.model.Course;
import org.openprocedure.model.Device;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.Repeat;
import org.openprocedure.model.Step;
import org.openprocedure.model.TeamMember;
import org.openprocedure.model.vocabulary.MriSafety;
import org.openprocedure.model.vocabulary.Occurrence;

/** What happens, with what, where, with whom and for how long. */
final class OperationSections {

  private OperationSections() {}

  static void anesthesia(Procedure procedure, Layout layout) {
    procedure
        .anesthesia()
        .forEach(
            option ->
                layout.item(
                    OverviewSections.capital(option.type().label())
                        + option.when().map(when -> " (when " + when + ")").orElse(""),
                    option.text()));
  }

  static void steps(Procedure procedure, Layout layout) {
    int number = 1;
    for (Step step : procedure.steps()) {
      layout.number(number++, step.title() + optional(step) + ": " + step.text());
      step.repeat().ifPresent(repeat -> layout.detail("Repeated: " + repeat(repeat)));
      step.span().ifPresent(span -> layout.detail("Takes " + span));
      step.measures().forEach(measure -> layout.detail(PreparationSection.measure(measure)));
    }
  }

  private static String optional(Step step) {
    String when = step.when().map(text -> "when " + text).orElse("not always");
    return step.optional() || step.when().isPresent() ? " (" + when + ")" : "";
  }

  private static String repeat(Repeat repeat) {
    return repeat.count().map(count -> count + " ").orElse("")
        + repeat.what()
        + repeat.until().map(until -> ", until " + until).orElse("");
  }

  static void equipment(Procedure procedure, Layout layout) {
    procedure
        .equipment()
        .forEach(item -> layout.item(item.text() + " (" + item.occurrence().label() + ")"));
  }

  static void devices(Procedure procedure, Layout layout) {
    for (Device device : procedure.devices()) {
      String occurrence = always(device.occurrence());
      layout.item(
          OverviewSections.capital(device.kind().label()) + occurrence + ": " + device.text());
      device.lifetime().ifPresent(lifetime -> layout.detail("Lasts " + lifetime));
      if (device.mriSafety() != MriSafety.NOT_KNOWN) {
        layout.detail("MRI: " + device.mriSafety().label());
      }
      device.measures().forEach(measure -> layout.detail(PreparationSection.measure(measure)));
      device.carryOrTell().forEach(layout::detail);
    }
  }

  static void duration(Procedure procedure, Layout layout) {
    procedure.duration().ifPresent(duration -> duration(duration, layout));
  }

  private static void duration(ProcedureDuration duration, Layout layout) {
    layout.paragraph(
        OverviewSections.capital(duration.span().toString())
            + " ("
            + duration.scope().label()
            + ")");
    layout.paragraph(duration.text());
    layout.items("Depends on", duration.dependsOn());
    duration.course().ifPresent(course -> course(course, layout));
  }

  private static void course(Course course, Layout layout) {
    layout.subheading("A course of treatment");
    course.sessions().ifPresent(count -> layout.item(count + " sessions"));
    course.sessionsPerWeek().ifPresent(count -> layout.item(count + " a week"));
    course.interval().ifPresent(span -> layout.item(span + " from one to the next"));
    course.total().ifPresent(span -> layout.item(span + " in all"));
    if (course.lasting()) {
      layout.item("for as long as it is needed");
    }
    course.measures().forEach(measure -> layout.item(PreparationSection.measure(measure)));
    layout.paragraph(course.text());
  }

  static void settings(Procedure procedure, Layout layout) {
    for (CareSetting setting : procedure.settings()) {
      String facts =
          Stream.of(
                  setting.room().map(room -> room.label()),
                  setting.stay().map(stay -> stay.label()),
                  setting.when().map(when -> "when " + when))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(", "));
      layout.item(
          OverviewSections.capital(setting.facility().label())
              + (facts.isEmpty() ? "" : ": " + facts)
              + " ("
              + setting.occurrence().label()
              + ")");
    }
  }

  static void team(Procedure procedure, Layout layout) {
    for (TeamMember member : procedure.team()) {
      String when = member.when().map(text -> " (when " + text + ")").orElse("");
      layout.item(
          OverviewSections.capital(member.role().label()) + always(member.occurrence()) + when,
          member.duty());
    }
  }

  private static String always(Occurrence occurrence) {
    return occurrence == Occurrence.ALWAYS ? "" : " (" + occurrence.label() + ")";
  }
}
