package org.openprocedure.data.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openprocedure.data.CatalogFormatException;
import org.openprocedure.data.FormatProblem;

/** What was found wrong in one source so far. */
final class Problems {

  /** Thrown to leave a value that cannot be made; what is wrong with it has been noted. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super(null, null, false, false);
    }
  }

  private final String source;
  private final List<FormatProblem> noted = new ArrayList<>();

  Problems(String source) {
    this.source = source;
  }

  void note(String pointer, Position position, String found, String allowed) {
    noted.add(
        new FormatProblem(source, pointer, position.line(), position.column(), found, allowed));
  }

  int count() {
    return noted.size();
  }

  CatalogFormatException toException() {
    List<FormatProblem> inOrder = new ArrayList<>(noted);
    inOrder.sort(
        Comparator.comparingInt(FormatProblem::line).thenComparingInt(FormatProblem::column));
    return new CatalogFormatException(inOrder);
  }
}
