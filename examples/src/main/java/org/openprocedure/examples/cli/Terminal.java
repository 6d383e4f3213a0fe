package org.openprocedure.examples.cli;

import org.openprocedure.examples.page.Layout;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** What is known of the terminal: its width, and whether it shows bold. */
final class Terminal {

  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST = 100;

  private Terminal() {}

  /** Returns an empty layout that fits; output to a pipe is plain. */
  static Layout layout() {
    return new Layout(width(), Terminal::bold);
  }

  private static String bold(String text) {
    return Ansi.AUTO.enabled() ? Style.bold.on() + text + Style.bold.off() : text;
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    boolean given = columns != null && columns.matches("[0-9]{1,4}");
    return given ? Math.min(WIDEST, Integer.parseInt(columns)) : USUAL_WIDTH;
  }
}
