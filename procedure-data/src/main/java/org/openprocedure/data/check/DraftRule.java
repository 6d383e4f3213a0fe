package org.openprocedure.data.check;

import org.openprocedure.model.Procedure;
import org.openprocedure.model.Provenance;
import org.openprocedure.model.vocabulary.ReviewStatus;

/** No record claims a review: no clinician has read any of them. */
public final class DraftRule implements ContentRule {

  @Override
  public void check(Procedure procedure, Findings findings) {
    Provenance provenance = procedure.provenance();
    if (provenance.status() != ReviewStatus.DRAFT) {
      findings.add("provenance.status", "must be draft, but is " + provenance.status().code());
    }
    provenance
        .reviewed()
        .ifPresent(
            date ->
                findings.add("provenance.reviewed", "must be absent in a draft, but is " + date));
  }
}
