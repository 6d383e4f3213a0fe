package org.openprocedure.examples;

import java.util.Optional;
import org.openprocedure.data.BundledCatalog;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.vocabulary.CodeSystem;

/**
 * For an EHR vendor: explains an ordered code to a patient, with the vendor's own records laid over
 * the bundled ones.
 */
public final class ExplainOrderedCode {

  private final ProcedureCatalog catalog;

  /** Creates an explainer over the bundled catalogue and the vendor's own records. */
  public ExplainOrderedCode(ProcedureCatalog own) {
    catalog = BundledCatalog.english().with(own);
  }

  /** Returns what to tell the patient about an ICD-10-PCS code, or empty if nothing is known. */
  public Optional<String> explain(String icd10Pcs) {
    return Code.candidate(CodeSystem.ICD_10_PCS, icd10Pcs).stream()
        .flatMap(code -> catalog.byCode(code).stream())
        .findFirst()
        .map(ExplainOrderedCode::leaflet);
  }

  private static String leaflet(Procedure procedure) {
    StringBuilder text = new StringBuilder(procedure.plainName()).append('\n');
    procedure.summary().ifPresent(summary -> text.append(summary).append('\n'));
    procedure
        .duration()
        .ifPresent(duration -> text.append("It takes ").append(duration.span()).append(".\n"));
    procedure
        .preparation()
        .fasting()
        .forEach(
            fasting ->
                text.append("No ")
                    .append(fasting.intake().label())
                    .append(" for ")
                    .append(fasting.minimumHours())
                    .append(" hours before.\n"));
    if (!procedure.provenance().status().isReviewed()) {
      text.append("Draft: not reviewed by a clinician.\n");
    }
    return text.toString();
  }

  /** Explains the code that is given as the argument. */
  public static void main(String[] arguments) {
    String code = arguments.length == 0 ? "0Q523ZZ" : arguments[0];
    System.out.print(
        new ExplainOrderedCode(ProcedureCatalog.empty())
            .explain(code)
            .orElse("Nothing is known about " + code + ".\n"));
  }
}
