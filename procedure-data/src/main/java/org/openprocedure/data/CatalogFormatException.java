package org.openprocedure.data;

import java.util.List;

/**
 * Thrown when a file, a text or a compiled catalogue cannot be read. Nothing of it was read then.
 *
 * <p>The message tells the first problem: where it is, what is allowed there, and what was found. A
 * JSON text that could be parsed reports every problem that is independent of the others.
 *
 * @since 0.1.0
 */
public final class CatalogFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // List.copyOf is serializable, and so are the problems in it.
  private final List<FormatProblem> problems;

  /**
   * Creates an exception.
   *
   * @param problems what is wrong, in the order of the file; not empty
   */
  public CatalogFormatException(List<FormatProblem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** Creates an exception for a single problem. */
  public CatalogFormatException(FormatProblem problem) {
    this(List.of(problem));
  }

  /** Returns what is wrong, in the order of the file; at least one problem. */
  public List<FormatProblem> problems() {
    return problems;
  }

  private static String message(List<FormatProblem> problems) {
    String first = problems.get(0).toString();
    int others = problems.size() - 1;
    return others == 0 ? first : first + " (and " + others + " more)";
  }
}
