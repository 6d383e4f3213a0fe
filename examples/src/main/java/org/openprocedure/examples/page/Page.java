package org.openprocedure.examples.page;

import java.util.Locale;
import org.openprocedure.model.Procedure;

/** A procedure as a page. */
public final class Page {

  private Page() {}

  /** Lays out the whole page. */
  public static void layOut(Procedure procedure, Layout layout) {
    head(procedure, layout);
    OverviewSections.atAGlance(procedure, layout);
    for (Section section : Section.values()) {
      section.layOut(procedure, layout);
    }
    notice(procedure, layout);
  }

  /** Lays out one section under the name of the procedure. */
  public static void layOut(Procedure procedure, Section section, Layout layout) {
    head(procedure, layout);
    section.layOut(procedure, layout);
  }

  private static void head(Procedure procedure, Layout layout) {
    layout.title(procedure.plainName());
    if (!procedure.plainName().equals(procedure.name())) {
      layout.paragraph(procedure.name());
    }
    layout.paragraph(procedure.id().value());
    notice(procedure, layout);
  }

  /** A record that no clinician has reviewed says so wherever it is shown. */
  private static void notice(Procedure procedure, Layout layout) {
    if (!procedure.provenance().status().isReviewed()) {
      layout.heading(procedure.provenance().status().label().toUpperCase(Locale.ROOT));
      layout.paragraph(
          "General information, not medical advice. Ask your care team what holds for you.");
    }
  }
}
