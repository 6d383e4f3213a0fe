package org.openprocedure.data.check;

import org.openprocedure.model.Procedure;

/** One thing that the editors ask of every record. */
public interface ContentRule {

  /** Takes what a rule finds. */
  interface Findings {
    void add(String part, String message);
  }

  void check(Procedure procedure, Findings findings);
}
