package org.openprocedure.data;

import java.io.Serializable;

/**
 * One thing that keeps a file from being read.
 *
 * @param source the file or resource, as the caller named it
 * @param pointer the JSON pointer (RFC 6901) of the offending value, empty for the whole document
 * @param line the line of the value, from 1; 0 where the source has no lines
 * @param column the column of the value in its line, from 1; 0 where the source has no lines
 * @param found what was found there, shortened
 * @param allowed what is allowed there
 * @since 0.1.0
 */
public record FormatProblem(
    String source, String pointer, int line, int column, String found, String allowed)
    implements Serializable {

  /** Returns a problem of a source that has no lines, such as a compiled catalogue. */
  public static FormatProblem ofWhole(String source, String found, String allowed) {
    return new FormatProblem(source, "", 0, 0, found, allowed);
  }

  /**
   * Returns the problem as a sentence: "file:line:column, at pointer: must be ..., but was ...".
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(source);
    if (line > 0) {
      text.append(':').append(line).append(':').append(column);
    }
    if (!pointer.isEmpty()) {
      text.append(", at ").append(pointer);
    }
    return text.append(": must be ").append(allowed).append(", but was ").append(found).toString();
  }
}
