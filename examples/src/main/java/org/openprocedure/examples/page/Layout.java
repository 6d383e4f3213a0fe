package org.openprocedure.examples.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Lays out headings, paragraphs and lists in lines of a given width. */
public final class Layout {

  private static final int NARROWEST = 40;

  private final int width;
  private final UnaryOperator<String> bold;
  private final StringBuilder lines = new StringBuilder();

  /**
   * Creates an empty layout.
   *
   * @param width the longest line, in characters; at least 40 are used
   * @param bold makes a text bold, or leaves it as it is where there are no colors
   */
  public Layout(int width, UnaryOperator<String> bold) {
    this.width = Math.max(NARROWEST, width);
    this.bold = bold;
  }

  Layout emptyCopy() {
    return new Layout(width, bold);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void append(Layout other) {
    lines.append(other.lines);
  }

  void title(String text) {
    wrap("", "", text).forEach(line -> lines.append(bold.apply(line)).append('\n'));
  }

  void heading(String text) {
    lines.append('\n').append(bold.apply(text.toUpperCase(Locale.ROOT))).append('\n');
  }

  void subheading(String text) {
    append("  ", "  ", text + ":");
  }

  void paragraph(String text) {
    append("  ", "  ", text);
  }

  void paragraph(Optional<String> text) {
    text.ifPresent(this::paragraph);
  }

  void item(String text) {
    append("  - ", "    ", text);
  }

  void item(String label, Optional<String> text) {
    item(text.map(present -> label + ": " + present).orElse(label));
  }

  void number(int number, String text) {
    append(String.format("  %2d. ", number), "      ", text);
  }

  void detail(String text) {
    append("      ", "      ", text);
  }

  void items(String label, List<String> texts) {
    if (!texts.isEmpty()) {
      subheading(label);
      texts.forEach(this::item);
    }
  }

  private void append(String first, String next, String text) {
    wrap(first, next, text).forEach(line -> lines.append(line).append('\n'));
  }

  private List<String> wrap(String first, String next, String text) {
    StringBuilder line = new StringBuilder(first);
    StringBuilder all = new StringBuilder();
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && line.length() + 1 + word.length() > width) {
        all.append(line).append('\n');
        line.setLength(0);
        line.append(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return all.append(line).toString().lines().toList();
  }

  /** Returns what was laid out, each line ending in a line feed. */
  @Override
  public String toString() {
    return lines.toString();
  }
}
