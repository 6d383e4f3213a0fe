package org.openprocedure.data.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.openprocedure.data.mapping.MemberWriter;
import org.openprocedure.data.mapping.ProcedureMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.Term;

/** Gathers what a patient reads in a record, by section: every text but names, keys and sources. */
public final class PatientTexts implements MemberWriter {

  /** Members that are names or keys, or that are written for others than patients. */
  private static final Set<String> NOT_READ =
      Set.of(
          "id",
          "language",
          "name",
          "plainName",
          "population",
          "procedure",
          "source",
          "target",
          "value");

  private static final Set<String> NOT_SECTIONS =
      Set.of("synonyms", "codes", "classification", "relations", "policies", "provenance");

  private final Map<String, List<String>> bySection = new LinkedHashMap<>();
  private String section = "";

  private PatientTexts() {}

  /** Returns the texts of each section that has some, by member name. */
  public static Map<String, List<String>> of(Procedure procedure) {
    PatientTexts texts = new PatientTexts();
    ProcedureMapping.writeProcedure(procedure, texts);
    NOT_SECTIONS.forEach(texts.bySection::remove);
    return texts.bySection;
  }

  @Override
  public void text(String name, String text) {
    if (!NOT_READ.contains(name)) {
      within(name, () -> bySection.computeIfAbsent(section, any -> new ArrayList<>()).add(text));
    }
  }

  @Override
  public void optionalText(String name, Optional<String> text) {
    text.ifPresent(present -> text(name, present));
  }

  @Override
  public void texts(String name, List<String> texts) {
    texts.forEach(text -> text(name, text));
  }

  @Override
  public <T> void object(String name, T object, BiConsumer<T, MemberWriter> mapping) {
    within(name, () -> mapping.accept(object, this));
  }

  @Override
  public <T> void optionalObject(
      String name, Optional<T> object, BiConsumer<T, MemberWriter> mapping) {
    object.ifPresent(present -> object(name, present, mapping));
  }

  @Override
  public <T> void objects(String name, List<T> objects, BiConsumer<T, MemberWriter> mapping) {
    objects.forEach(object -> object(name, object, mapping));
  }

  /** The outermost member is the section. */
  private void within(String name, Runnable visit) {
    boolean outermost = section.isEmpty();
    if (outermost) {
      section = name;
    }
    visit.run();
    if (outermost) {
      section = "";
    }
  }

  @Override
  public void integer(String name, int number) {}

  @Override
  public void optionalInteger(String name, OptionalInt number) {}

  @Override
  public void number(String name, double number) {}

  @Override
  public void optionalNumber(String name, OptionalDouble number) {}

  @Override
  public void flag(String name, boolean flag) {}

  @Override
  public <E extends Enum<E> & Term> void term(String name, E term) {}

  @Override
  public <E extends Enum<E> & Term> void optionalTerm(String name, Optional<E> term) {}

  @Override
  public <E extends Enum<E> & Term> void terms(String name, List<E> terms) {}
}
