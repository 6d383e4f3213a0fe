package org.openprocedure.examples.page;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openprocedure.model.Procedure;

/** A heading of the page; its name is that of the accessor that holds its facts. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
public enum Section {
  SUMMARY("summary", "Summary", OverviewSections::summary),
  PURPOSE("purpose", "What it is for", OverviewSections::purpose),
  INDICATIONS("indications", "Who may need it", OverviewSections::indications),
  CONTRAINDICATIONS(
      "contraindications", "What may speak against it", OverviewSections::contraindications),
  PREPARATION("preparation", "How to get ready", PreparationSection::preparation),
  ANESTHESIA("anesthesia", "Anesthesia", OperationSections::anesthesia),
  STEPS("steps", "What happens", OperationSections::steps),
  EQUIPMENT("equipment", "Equipment", OperationSections::equipment),
  DEVICES("devices", "What stays in the body", OperationSections::devices),
  DURATION("duration", "How long it takes", OperationSections::duration),
  SETTINGS("settings", "Where it is done", OperationSections::settings),
  TEAM("team", "Who is there", OperationSections::team),
  RISKS("risks", "What can go wrong", OutcomeSections::risks),
  BENEFITS("benefits", "What to expect from it", OutcomeSections::benefits),
  RECOVERY("recovery", "Recovery", RecoverySection::recovery),
  ALTERNATIVES("alternatives", "Other ways", ChoiceSections::alternatives),
  EXPERIENCE("experience", "What it is like", ChoiceSections::experience),
  RELATIONS("relations", "Related procedures", ChoiceSections::relations),
  POLICIES("policies", "Coverage policies", OriginSections::policies),
  CODES("codes", "Codes", OriginSections::codes),
  SYNONYMS("synonyms", "Other names", OriginSections::synonyms),
  CLASSIFICATION("classification", "Classification", OriginSections::classification),
  SCOPE("scope", "What this page covers", OriginSections::scope),
  PROVENANCE("provenance", "Where this comes from", OriginSections::provenance);

  private final String accessor;
  private final String heading;
  private final BiConsumer<Procedure, Layout> body;

  Section(String accessor, String heading, BiConsumer<Procedure, Layout> body) {
    this.accessor = accessor;
    this.heading = heading;
    this.body = body;
  }

  /** Returns the name of the accessor, and of the member in JSON. */
  public String accessor() {
    return accessor;
  }

  /** Returns the section with the given accessor, if there is one. */
  public static Optional<Section> of(String accessor) {
    return Arrays.stream(values()).filter(section -> section.accessor.equals(accessor)).findFirst();
  }

  /** Lays out heading and facts; nothing at all where the record has no such facts. */
  void layOut(Procedure procedure, Layout layout) {
    Layout facts = layout.emptyCopy();
    body.accept(procedure, facts);
    if (!facts.isEmpty()) {
      layout.heading(heading);
      layout.append(facts);
    }
  }
}
