package org.openprocedure.examples.coldstart;

import java.nio.file.Path;
import org.openprocedure.data.CompiledCatalog;
import org.openprocedure.model.FollowUp;
import org.openprocedure.model.Milestone;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.RecoveryPhase;
import org.openprocedure.model.RecoveryPlan;
import org.openprocedure.model.Restriction;
import org.openprocedure.model.WarningSign;
import org.openprocedure.search.ProcedureSearch;

/** Opens a compiled catalogue, searches once, and prints the best hit's recovery plan. */
final class CompiledStart {

  private CompiledStart() {}

  public static void main(String[] arguments) {
    ProcedureSearch search = ProcedureSearch.over(CompiledCatalog.open(Path.of(arguments[0])));
    Procedure best = search.find(arguments[1]).hits().get(0).procedure();
    System.out.println(best.plainName());
    print(best.recovery());
  }

  private static void print(RecoveryPlan plan) {
    line("Stay", plan.stay().orElseThrow().toString());
    for (RecoveryPhase phase : plan.phases()) {
      line(phase.title(), phase.text());
    }
    for (Milestone milestone : plan.milestones()) {
      line(milestone.activity().label(), milestone.span().toString());
    }
    for (Restriction restriction : plan.restrictions()) {
      line(restriction.kind().label(), restriction.text());
    }
    for (FollowUp followUp : plan.followUps()) {
      line(followUp.purpose().label(), followUp.text());
    }
    for (WarningSign sign : plan.warningSigns()) {
      line(sign.sign(), sign.action().label());
    }
  }

  private static void line(String label, String text) {
    System.out.print(label);
    System.out.print(": ");
    System.out.println(text);
  }
}
