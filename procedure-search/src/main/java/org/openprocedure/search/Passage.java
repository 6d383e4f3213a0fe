package org.openprocedure.search;

import java.util.List;

/**
 * A text of a procedure that has words of the query, or what they mean.
 *
 * @param section where it stands
 * @param text the text, as the record has it
 * @param matches the words in it, in order, for a program to mark
 * @since 0.1.0
 */
public record Passage(Section section, String text, List<TextRange> matches) {

  /** Creates a passage; the list is copied. */
  public Passage {
    matches = List.copyOf(matches);
  }
}
