package org.openprocedure.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openprocedure.data.ProcedureJson;
import org.openprocedure.data.ReadingGrade;
import org.openprocedure.model.Probability;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.Source;
import org.openprocedure.model.vocabulary.SourceKind;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.Stay;

/** How much a catalogue says, on what it rests, and how it reads. */
final class ContentFigures {

  private static final int MOST_PUBLISHERS = 20;
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> SPAN_UNITS =
      Arrays.stream(SpanUnit.values()).map(SpanUnit::code).collect(Collectors.toSet());

  private final List<Procedure> procedures;
  private final BiConsumer<String, Object> line;

  /** Creates the figures of a catalogue; each is given as a label and a value. */
  ContentFigures(ProcedureCatalog catalog, BiConsumer<String, Object> line) {
    this.procedures = catalog.stream().toList();
    this.line = line;
  }

  void print() {
    line.accept("procedures", procedures.size());
    if (!procedures.isEmpty()) {
      facts();
      sourced();
      grades();
      synonyms();
      sources();
    }
  }

  private void facts() {
    total("spans of time", ContentFigures::spans);
    total("probabilities", procedure -> probabilities(procedure).count());
    count("indications", Procedure::indications);
    count("contraindications", Procedure::contraindications);
    count("fasting rules", procedure -> procedure.preparation().fasting());
    count("medication changes", procedure -> procedure.preparation().medicationChanges());
    count("tests before", procedure -> procedure.preparation().tests());
    count("anesthesia options", Procedure::anesthesia);
    count("steps", Procedure::steps);
    count("risks", Procedure::risks);
    count("benefits", Procedure::benefits);
    count("milestones", procedure -> procedure.recovery().milestones());
    count("restrictions", procedure -> procedure.recovery().restrictions());
    count("warning signs", procedure -> procedure.recovery().warningSigns());
    count("alternatives", Procedure::alternatives);
    count("relations", Procedure::relations);
    count("codes", Procedure::codes);
    count("sources", procedure -> procedure.provenance().sources());
  }

  private void sourced() {
    share("records with a sourced probability", procedure -> sourcedProbabilities(procedure) >= 1);
    share("records with two or more", procedure -> sourcedProbabilities(procedure) >= 2);
    share(
        "records with a sourced duration",
        procedure -> procedure.duration().isPresent() && isPublished(procedure, "duration"));
    share("records with a sourced stay or same day", ContentFigures::hasSourcedStay);
  }

  private void grades() {
    List<ReadingGrade> grades = procedures.stream().map(ReadingGrade::of).toList();
    ReadingGrade median = ReadingGrade.median(grades);
    line.accept("Flesch-Kincaid grade, median", decimal(median.fleschKincaid()));
    line.accept(
        "  worst",
        procedures.stream()
            .max(
                Comparator.comparingDouble(procedure -> ReadingGrade.of(procedure).fleschKincaid()))
            .map(worst -> decimal(ReadingGrade.of(worst).fleschKincaid()) + " " + worst.id())
            .orElseThrow());
    line.accept("SMOG grade, median", decimal(median.smog()));
    line.accept(
        "  worst",
        procedures.stream()
            .max(Comparator.comparingDouble(procedure -> ReadingGrade.of(procedure).smog()))
            .map(worst -> decimal(ReadingGrade.of(worst).smog()) + " " + worst.id())
            .orElseThrow());
  }

  private void synonyms() {
    var perRecord =
        procedures.stream().mapToInt(procedure -> procedure.synonyms().size()).summaryStatistics();
    line.accept(
        "synonyms a record",
        decimal(perRecord.getAverage())
            + " ("
            + perRecord.getMin()
            + " to "
            + perRecord.getMax()
            + ")");
  }

  private void sources() {
    line.accept("sources by kind", "");
    byNumber(sources(Source::kind)).forEach(kind -> row(kind.getKey().label(), kind.getValue()));
    Map<String, Long> publishers =
        procedures.stream()
            .flatMap(procedure -> procedure.provenance().sources().stream())
            .filter(ContentFigures::isPublication)
            .collect(Collectors.groupingBy(Source::publisher, Collectors.counting()));
    line.accept("publishers", publishers.size());
    byNumber(publishers)
        .limit(MOST_PUBLISHERS)
        .forEach(publisher -> row(publisher.getKey(), publisher.getValue()));
  }

  private Map<SourceKind, Long> sources(Function<Source, SourceKind> kind) {
    return procedures.stream()
        .flatMap(procedure -> procedure.provenance().sources().stream())
        .collect(Collectors.groupingBy(kind, Collectors.counting()));
  }

  /** Most first; equal numbers in the order of their keys. */
  private static <K extends Comparable<? super K>> Stream<Map.Entry<K, Long>> byNumber(
      Map<K, Long> numbers) {
    return numbers.entrySet().stream()
        .sorted(
            Map.Entry.<K, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()));
  }

  private static Stream<Probability> probabilities(Procedure procedure) {
    return Stream.concat(
        procedure.risks().stream().flatMap(risk -> risk.probability().stream()),
        procedure.benefits().stream().flatMap(benefit -> benefit.probability().stream()));
  }

  private static long sourcedProbabilities(Procedure procedure) {
    return probabilities(procedure)
        .flatMap(figure -> procedure.provenance().source(figure.source()).stream())
        .filter(ContentFigures::isPublication)
        .count();
  }

  private static boolean hasSourcedStay(Procedure procedure) {
    boolean sameDay =
        procedure.settings().stream()
            .anyMatch(setting -> setting.stay().filter(Stay.SAME_DAY::equals).isPresent());
    boolean sourced =
        procedure.recovery().stay().isPresent() && isPublished(procedure, "recovery.stay");
    return sameDay || sourced;
  }

  private static boolean isPublished(Procedure procedure, String part) {
    return procedure.provenance().supporting(part).stream().anyMatch(ContentFigures::isPublication);
  }

  private static boolean isPublication(Source source) {
    return source.kind() != SourceKind.EDITORIAL;
  }

  /** Counts the spans wherever they stand: by the unit that each has in JSON. */
  private static long spans(Procedure procedure) {
    try {
      return JSON.readTree(ProcedureJson.write(procedure)).findValues("unit").stream()
          .map(JsonNode::textValue)
          .filter(SPAN_UNITS::contains)
          .count();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(String label, Function<Procedure, Collection<?>> facts) {
    total(label, procedure -> facts.apply(procedure).size());
  }

  private void total(String label, ToLongFunction<Procedure> facts) {
    line.accept(label, procedures.stream().mapToLong(facts).sum());
  }

  private void share(String label, Predicate<Procedure> test) {
    long number = procedures.stream().filter(test).count();
    line.accept(label, number + " (" + Math.round(100.0 * number / procedures.size()) + " in 100)");
  }

  private void row(String label, long number) {
    line.accept("  " + label, number);
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
