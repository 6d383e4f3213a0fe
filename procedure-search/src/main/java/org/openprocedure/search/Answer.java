package org.openprocedure.search;

import java.util.ArrayList;
import java.util.List;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.search.index.InvertedIndex;
import org.openprocedure.search.query.Query;
import org.openprocedure.search.query.Reasoning;
import org.openprocedure.search.text.Token;

/** What the hits of one answer share: the query, and where it was asked. */
final class Answer {

  /** Scores that differ by less are the same but for rounding. */
  private static final double SAME = 1e-6;

  private final ProcedureCatalog catalog;
  private final InvertedIndex index;
  private final List<ProcedureId> ids;
  private final String text;
  private final Query query;

  Answer(
      ProcedureCatalog catalog,
      InvertedIndex index,
      List<ProcedureId> ids,
      String text,
      Query query) {
    this.catalog = catalog;
    this.index = index;
    this.ids = ids;
    this.text = text;
    this.query = query;
  }

  ProcedureId id(int number) {
    return ids.get(number);
  }

  Procedure procedure(ProcedureId id) {
    return catalog.find(id).orElseThrow();
  }

  List<Passage> passages(int number, int limit) {
    return new PassageFinder(index, query, number).best(procedure(id(number)), limit);
  }

  Explanation explanation(int number, double score) {
    Reasoning reasoning = Reasoning.of(index, query, number);
    List<Explanation.Word> words = new ArrayList<>();
    for (Reasoning.Part part : reasoning.parts()) {
      String typed = typed(part.first(), part.end());
      words.add(new Explanation.Word(typed, part.terms(), part.origin(), part.fit()));
    }
    double exact = score - reasoning.score();
    return new Explanation(
        score, words, reasoning.coverage(), reasoning.name(), exact < SAME ? 0 : exact);
  }

  private String typed(int first, int end) {
    Token begin = query.words().get(first);
    Token last = query.words().get(end - 1);
    return text.substring(begin.start(), last.end());
  }
}
