package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprocedure.model.CoveragePolicy;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Quantity;
import org.openprocedure.model.Scope;
import org.openprocedure.model.Span;
import org.openprocedure.model.TeamMember;
import org.openprocedure.model.vocabulary.DurationScope;
import org.openprocedure.model.vocabulary.Goal;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.PolicyKind;
import org.openprocedure.model.vocabulary.QuantityUnit;
import org.openprocedure.model.vocabulary.SpanUnit;
import org.openprocedure.model.vocabulary.TeamRole;

/** The form that files are kept in: a change here is a change in everybody's repository. */
class WrittenFormTest {

  @Test
  void smallestProcedure_isWrittenWithWhatItIs() {
    assertEquals(
        """
        {
          "id" : "knee-scope",
          "language" : "en",
          "name" : "Knee arthroscopy",
          "plainName" : "Knee arthroscopy"
        }
        """,
        ProcedureJson.write(Procedure.of("knee-scope", "Knee arthroscopy")));
  }

  @Test
  void whatIsEmptyOrFalseOrUsual_isLeftOut() {
    Procedure procedure =
        Procedure.builder()
            .id(ProcedureId.of("knee-scope"))
            .language(Locale.forLanguageTag("pt-BR"))
            .name("Knee arthroscopy")
            .plainName("A look into the knee")
            .scope(
                Scope.builder()
                    .addOn(true)
                    .lesionSize(Quantity.atLeast(5, QuantityUnit.CENTIMETER))
                    .build())
            .addGoal(Goal.DIAGNOSE)
            .addGoal(Goal.CURE)
            .duration(
                ProcedureDuration.of(Span.about(30, 60, SpanUnit.MINUTE), DurationScope.VISIT))
            .addTeam(TeamMember.of(TeamRole.ANESTHESIOLOGIST))
            .addTeam(
                TeamMember.builder().role(TeamRole.SURGEON).occurrence(Occurrence.RARELY).build())
            .addPolicy(
                CoveragePolicy.builder()
                    .payer("P")
                    .kind(PolicyKind.NATIONAL)
                    .title("Say \"quoted\" </script> \uD83E\uDE7A")
                    .url(URI.create("https://example.org/a?b=c#d"))
                    .effective(LocalDate.of(2026, 1, 31))
                    .build())
            .build();

    assertEquals(
        """
        {
          "id" : "knee-scope",
          "language" : "pt-BR",
          "name" : "Knee arthroscopy",
          "plainName" : "A look into the knee",
          "scope" : {
            "lesionSize" : {
              "min" : 5,
              "unit" : "centimeter"
            },
            "addOn" : true
          },
          "goals" : [
            "diagnose",
            "cure"
          ],
          "duration" : {
            "span" : {
              "min" : 30,
              "max" : 60,
              "unit" : "minute",
              "about" : true
            },
            "scope" : "visit"
          },
          "team" : [
            {
              "role" : "anesthesiologist"
            },
            {
              "role" : "surgeon",
              "occurrence" : "rarely"
            }
          ],
          "policies" : [
            {
              "payer" : "P",
              "kind" : "national",
              "title" : "Say \\"quoted\\" </script> \uD83E\uDE7A",
              "url" : "https://example.org/a?b=c#d",
              "effective" : "2026-01-31"
            }
          ]
        }
        """,
        ProcedureJson.write(procedure));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "-3, -3",
    "0, 0",
    "-0.0, -0.0",
    "0.5, 0.5",
    "1000000000, 1000000000",
    "1e-7, 1.0E-7",
    "4.9E-324, 4.9E-324"
  })
  void number_isWrittenWithoutNeedlessFraction(double number, String written) {
    Procedure procedure =
        Procedure.builder()
            .from(Procedure.of("a", "A"))
            .scope(
                Scope.builder().lesionSize(Quantity.upTo(number, QuantityUnit.CENTIMETER)).build())
            .build();

    assertEquals(
        "{\"id\":\"a\",\"language\":\"en\",\"name\":\"A\",\"plainName\":\"A\",\"scope\":"
            + "{\"lesionSize\":{\"max\":"
            + written
            + ",\"unit\":\"centimeter\"}}}",
        ProcedureJson.writeCompact(procedure));
  }
}
