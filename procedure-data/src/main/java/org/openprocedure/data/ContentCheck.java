package org.openprocedure.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openprocedure.data.check.CodeRule;
import org.openprocedure.data.check.CompletenessRule;
import org.openprocedure.data.check.ContentRule;
import org.openprocedure.data.check.FastingRule;
import org.openprocedure.data.check.ReadingGradeRule;
import org.openprocedure.data.check.RelationRule;
import org.openprocedure.data.check.SourceRule;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;

/**
 * Checks records against the editors' standard: complete, readable at school grade 8, every
 * quantity with a source, fasting by kind of intake, no CPT number inside a record, relations that
 * lead somewhere.
 *
 * <p>The bundled catalogue passes; its build fails on any finding. A record of your own may be
 * valid without passing.
 *
 * @since 0.1.0
 */
public final class ContentCheck {

  private static final List<ContentRule> RULES =
      List.of(
          new CompletenessRule(),
          new ReadingGradeRule(),
          new SourceRule(),
          new FastingRule(),
          new CodeRule());

  private ContentCheck() {}

  /** Returns what a record lacks, looked at on its own; empty if nothing. */
  public static List<ContentFinding> findings(Procedure procedure) {
    List<ContentFinding> findings = new ArrayList<>();
    for (ContentRule rule : RULES) {
      rule.check(
          procedure,
          (part, message) -> findings.add(new ContentFinding(procedure.id(), part, message)));
    }
    return findings;
  }

  /**
   * Returns what the records of a catalogue lack, on their own and together; empty if nothing.
   *
   * @param planned ids that relations may lead to though the catalogue does not have them yet
   */
  public static List<ContentFinding> findings(ProcedureCatalog catalog, Set<ProcedureId> planned) {
    List<ContentFinding> findings = new ArrayList<>();
    RelationRule relations = new RelationRule(catalog, planned);
    catalog.stream()
        .forEach(
            procedure -> {
              findings.addAll(findings(procedure));
              relations.check(
                  procedure,
                  (part, message) ->
                      findings.add(new ContentFinding(procedure.id(), part, message)));
            });
    return findings;
  }
}
