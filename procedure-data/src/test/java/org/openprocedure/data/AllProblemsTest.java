package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprocedure.data.Refusal.assertRefused;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.StepPhase;
import org.openprocedure.model.vocabulary.Term;

/** One pass tells every problem that is independent of the others, in the order of the file. */
class AllProblemsTest {

  private static final String MANY =
      """
      {
        "color": "red",
        "id": "a",
        "name": "A",
        "plainName": 7,
        "scope": {
          "addOn": "yes",
          "count": { "min": 3, "max": 2, "mean": 2 },
          "includes": [
            { "text": "Closing", "occurrence": "never" },
            null,
            { "occurrence": "always", "occurrence": "always" }
          ]
        },
        "goals": ["cure", "heal", "cure", "kill"]
      }
      """;

  private static final String MEMBERS =
      "text:2:3, at /color: must be one of id, language, name, plainName, synonyms, codes,"
          + " classification, scope, summary, purpose, goals, indications, contraindications,"
          + " preparation, anesthesia, steps, equipment, devices, duration, settings, team, risks,"
          + " benefits, recovery, alternatives, experience, relations, policies, provenance";

  private static final String GOALS = codes(Goal.values());

  @Test
  void independentProblems_areAllTold() {
    assertRefused(
        () -> ProcedureJson.read(MANY),
        MEMBERS + ", but was the member \"color\"",
        "text:5:16, at /plainName: must be a text, but was the number 7",
        "text:7:14, at /scope/addOn: must be true or false, but was \"yes\"",
        "text:8:23, at /scope/count/min: must be valid (Count.min must not be greater than max (2),"
            + " but was 3), but was the number 3",
        "text:8:36, at /scope/count/mean: must be one of min, max, but was the member \"mean\"",
        "text:10:42, at /scope/includes/0/occurrence: must be one of always, usually, often,"
            + " sometimes, rarely, but was \"never\"",
        "text:11:7, at /scope/includes/1: must be an object, but was null",
        "text:12:7, at /scope/includes/2: must be an object with the member \"text\", but was"
            + " missing",
        "text:12:33, at /scope/includes/2/occurrence: must be given once, but was the member"
            + " \"occurrence\" again",
        "text:15:21, at /goals/1: must be " + GOALS + ", but was \"heal\"",
        "text:15:37, at /goals/3: must be " + GOALS + ", but was \"kill\"");
  }

  /** The rule that no goal stands twice can only be checked of a list that was read whole. */
  @Test
  void ruleOverAListThatWasReadInPart_isNotChecked() {
    assertRefused(
        "{'id':'a','name':'A','goals':['cure',1,'cure']}",
        "text:1:38, at /goals/1: must be " + GOALS + ", but was the number 1");
  }

  @Test
  void memberThatAnObjectCannotBeWithout_hidesTheOthersOfTheObject() {
    assertRefused(
        "{'id':'a','name':'A','steps':[{'phase':1,'title':2,'color':3},{'phase':'access'}]}",
        "text:1:40, at /steps/0/phase: must be "
            + codes(StepPhase.values())
            + ", but was the number 1",
        "text:1:63, at /steps/1: must be an object with the member \"title\", but was missing");
  }

  @Test
  void message_tellsTheFirstAndHowManyMore() {
    CatalogFormatException e =
        assertThrows(CatalogFormatException.class, () -> ProcedureJson.read(MANY));

    assertEquals(MEMBERS + ", but was the member \"color\" (and 10 more)", e.getMessage());
  }

  private static String codes(Term... terms) {
    return "one of " + Arrays.stream(terms).map(Term::code).collect(Collectors.joining(", "));
  }
}
