package org.openprocedure.data.check;

import java.util.List;
import java.util.Set;
import org.openprocedure.model.Fasting;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.IntakeClass;
import org.openprocedure.model.vocabulary.Urgency;

/**
 * Fasting is told by kind of intake wherever general or regional anesthesia or sedation is an
 * option, and asks for no more than the guideline of the American Society of Anesthesiologists
 * without saying why. Only where a procedure is always an emergency may there be no time for it.
 */
public final class FastingRule implements ContentRule {

  private static final Set<AnesthesiaType> WITH_FASTING =
      Set.of(AnesthesiaType.GENERAL, AnesthesiaType.REGIONAL, AnesthesiaType.SEDATION);

  @Override
  public void check(Procedure procedure, Findings findings) {
    boolean needed = possible(procedure);
    boolean noTime =
        procedure.preparation().notNeeded().isPresent()
            && procedure.classification().urgencies().equals(List.of(Urgency.EMERGENCY));
    if (needed && !noTime) {
      requireClass(procedure, IntakeClass.CLEAR_LIQUIDS, findings);
      requireClass(procedure, IntakeClass.LIGHT_MEAL, findings);
    }
    procedure.preparation().fasting().forEach(fasting -> compare(fasting, findings));
  }

  /** Returns whether sleep, sedation or the numbing of a region is an option. */
  static boolean possible(Procedure procedure) {
    return procedure.anesthesia().stream()
        .anyMatch(option -> WITH_FASTING.stream().anyMatch(option.type()::isA));
  }

  private static void requireClass(Procedure procedure, IntakeClass intake, Findings findings) {
    boolean present =
        procedure.preparation().fasting().stream().anyMatch(fasting -> fasting.intake() == intake);
    if (!present) {
      findings.add("preparation.fasting", "must say when to stop " + intake.label());
    }
  }

  private static void compare(Fasting fasting, Findings findings) {
    int guideline = fasting.intake().guidelineHours().orElse(0);
    boolean explained = fasting.when().isPresent() || fasting.text().isPresent();
    if (fasting.minimumHours() < guideline) {
      findings.add(
          "preparation.fasting",
          "must ask for at least "
              + hours(guideline, fasting)
              + ", but asks for "
              + fasting.minimumHours());
    }
    if (fasting.minimumHours() > guideline && !explained) {
      findings.add(
          "preparation.fasting",
          "must say why it asks for more than "
              + hours(guideline, fasting)
              + ", but asks for "
              + fasting.minimumHours());
    }
  }

  private static String hours(int hours, Fasting fasting) {
    return hours + " hours without " + fasting.intake().label();
  }
}
