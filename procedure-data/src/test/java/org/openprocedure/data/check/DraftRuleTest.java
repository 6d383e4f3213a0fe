package org.openprocedure.data.check;

import static org.openprocedure.data.check.RuleFindings.RECORD;
import static org.openprocedure.data.check.RuleFindings.assertFinds;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.vocabulary.ReviewStatus;

class DraftRuleTest {

  @Test
  void goodRecord_isADraft() {
    assertFinds(new DraftRule(), UnaryOperator.identity());
  }

  @Test
  void claimOfAReview_isFound() {
    assertFinds(
        new DraftRule(),
        provenance(
            part ->
                part.status(ReviewStatus.CLINICIAN_REVIEWED).reviewed(LocalDate.of(2026, 11, 20))),
        "provenance.status: must be draft, but is clinician-reviewed",
        "provenance.reviewed: must be absent in a draft, but is 2026-11-20");
    assertFinds(
        new DraftRule(),
        provenance(part -> part.status(ReviewStatus.RETIRED)),
        "provenance.status: must be draft, but is retired");
  }

  private static UnaryOperator<Procedure.Builder> provenance(
      UnaryOperator<Provenance.Builder> change) {
    return record ->
        record.provenance(change.apply(Provenance.builder().from(RECORD.provenance())).build());
  }
}
