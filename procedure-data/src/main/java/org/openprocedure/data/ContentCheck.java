package org.openprocedure.data;

import java.util.ArrayList;
import java.util.List;
import org.openprocedure.data.check.CodeRule;
import org.openprocedure.data.check.CompletenessRule;
import org.openprocedure.data.check.ContentRule;
import org.openprocedure.data.check.DraftRule;
import org.openprocedure.data.check.FastingRule;
import org.openprocedure.data.check.MedianGradeRule;
import org.openprocedure.data.check.MutualRelationRule;
import org.openprocedure.data.check.NearDuplicateRule;
import org.openprocedure.data.check.ReadingGradeRule;
import org.openprocedure.data.check.RelationRule;
import org.openprocedure.data.check.RepeatedSentenceRule;
import org.openprocedure.data.check.SharedRunRule;
import org.openprocedure.data.check.SourceRule;
import org.openprocedure.data.check.SynonymRule;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

/**
 * Checks records against the editors' standard. Each on its own: complete, readable at school grade
 * 8, every quantity with a source, fasting by kind of intake, no CPT number, no claim of a review.
 * And all together: relations that lead somewhere and back, nothing copied from one record into
 * another, synonyms that name one procedure, a median of school grade 7.
 *
 * <p>The bundled catalogue passes; its build fails on any finding. A record of your own may be
 * valid without passing. Spelling is not looked at here: the build does that with dictionaries that
 * do not come with the library.
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
          new CodeRule(),
          new DraftRule());

  private ContentCheck() {}

  /** Returns what a record lacks, looked at on its own; empty if nothing. */
  public static List<ContentFinding> findings(Procedure procedure) {
    return findings(RULES, procedure);
  }

  /**
   * Returns what the records of a catalogue lack, on their own and together; empty if nothing.
   *
   * @param lists what the editors of the catalogue have decided
   */
  public static List<ContentFinding> findings(ProcedureCatalog catalog, ContentLists lists) {
    List<ContentFinding> findings =
        new ArrayList<>(findings(catalog, ProcedureCatalog.empty(), lists));
    new MedianGradeRule()
        .check(catalog, (part, message) -> findings.add(ContentFinding.ofCatalog(part, message)));
    return findings;
  }

  /**
   * Returns what some records lack, on their own, together, and compared with a catalogue that they
   * may join; empty if nothing. A relation into that catalogue needs no way back.
   *
   * @param records the records to look at
   * @param others what they are compared with; those of its records that have an id in common with
   *     them are left out
   * @param lists what the editors of that catalogue have decided
   */
  public static List<ContentFinding> findings(
      ProcedureCatalog records, ProcedureCatalog others, ContentLists lists) {
    ProcedureCatalog all = others.with(records);
    List<ContentRule> rules = new ArrayList<>(RULES);
    rules.add(new RelationRule(all, lists.planned()));
    rules.add(new MutualRelationRule(records));
    rules.add(new SynonymRule(all, lists.ambiguousSynonyms()));
    rules.add(new SharedRunRule(all));
    rules.add(new RepeatedSentenceRule(all));
    rules.add(new NearDuplicateRule(all));
    return records.stream().flatMap(record -> findings(rules, record).stream()).toList();
  }

  private static List<ContentFinding> findings(List<ContentRule> rules, Procedure procedure) {
    List<ContentFinding> findings = new ArrayList<>();
    for (ContentRule rule : rules) {
      rule.check(
          procedure,
          (part, message) -> findings.add(ContentFinding.of(procedure.id(), part, message)));
    }
    return findings;
  }
}
