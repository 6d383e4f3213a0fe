package org.openprocedure.examples.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openprocedure.model.Benefit;
import org.openprocedure.model.Probability;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.Risk;
import org.openprocedure.model.vocabulary.FrequencyBand;
import org.openprocedure.model.vocabulary.Subject;

/** Risks, by how often they happen, and benefits. */
final class OutcomeSections {

  private OutcomeSections() {}

  static void risks(Procedure procedure, Layout layout) {
    int people = commonDenominator(procedure.risks().stream().map(Risk::probability));
    for (FrequencyBand band : FrequencyBand.values()) {
      List<Risk> risks =
          procedure.risks().stream().filter(risk -> risk.frequency() == band).toList();
      if (!risks.isEmpty()) {
        layout.subheading(heading(band));
        risks.forEach(risk -> risk(risk, people, layout));
      }
    }
  }

  /** One denominator for the whole list: figures told for different crowds do not compare. */
  private static int commonDenominator(Stream<Optional<Probability>> probabilities) {
    return Probability.commonDenominator(probabilities.flatMap(Optional::stream).toList());
  }

  private static String heading(FrequencyBand band) {
    return band == FrequencyBand.NOT_KNOWN
        ? "How often is not known"
        : OverviewSections.capital(band.label());
  }

  private static void risk(Risk risk, int people, Layout layout) {
    String whom = risk.subject() == Subject.PATIENT ? "" : " (" + risk.subject().label() + ")";
    layout.item(risk.name() + whom + ": " + risk.text());
    layout.detail(
        OverviewSections.capital(risk.severity().label())
            + ", "
            + risk.onset().label()
            + risk.timing().map(timing -> ", " + timing + " after").orElse(""));
    risk.probability().ifPresent(probability -> layout.detail(figure(probability, people)));
  }

  private static String figure(Probability probability, int people) {
    return OverviewSections.capital(probability.per(people))
        + probability.window().map(window -> " within " + window).orElse("")
        + " ("
        + probability.population()
        + ") ["
        + probability.source()
        + "]";
  }

  static void benefits(Procedure procedure, Layout layout) {
    int people = commonDenominator(procedure.benefits().stream().map(Benefit::probability));
    for (Benefit benefit : procedure.benefits()) {
      layout.item(benefit.text());
      layout.detail(
          OverviewSections.capital(benefit.strength().label())
              + benefit.onset().map(onset -> ", " + onset.label()).orElse(""));
      benefit.probability().ifPresent(probability -> layout.detail(figure(probability, people)));
    }
  }
}
