package org.openprocedure.data.check;

import java.util.Set;
import org.openprocedure.model.Fasting;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.IntakeClass;

/**
 * Fasting is told by kind of intake wherever sleep or sedation is possible, and asks for no more
 * than the guideline of the American Society of Anesthesiologists without saying why.
 */
public final class FastingRule implements ContentRule {

  private static final Set<AnesthesiaType> WITHOUT_FASTING =
      Set.of(AnesthesiaType.LOCAL, AnesthesiaType.TOPICAL, AnesthesiaType.NONE);

  @Override
  public void check(Procedure procedure, Findings findings) {
    boolean needed =
        procedure.anesthesia().stream()
            .anyMatch(option -> !WITHOUT_FASTING.contains(option.type()));
    boolean planned = procedure.preparation().notNeeded().isEmpty();
    if (needed && planned) {
      requireClass(procedure, IntakeClass.CLEAR_LIQUIDS, findings);
      requireClass(procedure, IntakeClass.LIGHT_MEAL, findings);
    }
    procedure.preparation().fasting().forEach(fasting -> compare(fasting, findings));
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
