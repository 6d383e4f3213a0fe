package org.openprocedure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.openprocedure.model.vocabulary.Onset;
import org.openprocedure.model.vocabulary.RiskKind;
import org.openprocedure.model.vocabulary.Severity;
import org.openprocedure.model.vocabulary.SourceKind;

/** What the hard cases share. All their figures are made up. */
final class HardCases {

  private static final String REGISTRY = "registry";

  private HardCases() {}

  /** Returns the beginning of a record that has a source for its figures. */
  static Procedure.Builder procedure(String id, String name) {
    Source registry =
        Source.builder()
            .id(REGISTRY)
            .kind(SourceKind.REGISTRY)
            .title("Yearly report")
            .publisher("A registry")
            .build();
    return Procedure.builder()
        .id(ProcedureId.of(id))
        .name(name)
        .provenance(Provenance.builder().addSource(registry).build());
  }

  static Risk.Builder risk(RiskKind kind, String name, Severity severity, Onset onset) {
    return Risk.builder()
        .kind(kind)
        .name(name)
        .text("What it means in plain words.")
        .severity(severity)
        .onset(onset);
  }

  static Probability figure(double min, double max, String population) {
    return Probability.of(min, max, population, REGISTRY);
  }

  /** Returns the one entry that passes a test. */
  static <T> T only(List<T> list, Predicate<T> test) {
    List<T> found = list.stream().filter(test).toList();
    assertEquals(1, found.size(), () -> "entries found in " + list);
    return found.get(0);
  }

  static Step step(Procedure procedure, String title) {
    return only(procedure.steps(), step -> step.title().equals(title));
  }

  static Risk risk(Procedure procedure, RiskKind kind) {
    return only(procedure.risks(), risk -> risk.kind() == kind);
  }

  static Quantity amount(List<Measure> measures, String name) {
    return only(measures, measure -> measure.name().equals(name)).quantity();
  }
}
