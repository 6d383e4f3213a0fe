package org.openprocedure.data.check;

import static org.openprocedure.data.check.RuleFindings.assertFinds;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openprocedure.model.AnesthesiaOption;
import org.openprocedure.model.Classification;
import org.openprocedure.model.Fasting;
import org.openprocedure.model.Preparation;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.IntakeClass;
import org.openprocedure.model.vocabulary.Urgency;

class FastingRuleTest {

  private static final Fasting DRINK = Fasting.of(IntakeClass.CLEAR_LIQUIDS, 2);
  private static final Fasting MEAL = Fasting.of(IntakeClass.LIGHT_MEAL, 6);

  @Test
  void goodRecord_tellsFasting() {
    assertFinds(new FastingRule(), UnaryOperator.identity());
  }

  @ParameterizedTest
  @EnumSource(
      value = AnesthesiaType.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LOCAL", "TOPICAL", "NONE"})
  void sleepOrSedation_asksForFasting(AnesthesiaType type) {
    assertFinds(
        new FastingRule(),
        fasting(List.of(AnesthesiaType.LOCAL, type)),
        "preparation.fasting: must say when to stop clear liquids",
        "preparation.fasting: must say when to stop light meal");
  }

  @ParameterizedTest
  @EnumSource(
      value = AnesthesiaType.class,
      names = {"LOCAL", "TOPICAL", "NONE"})
  void numbingAlone_asksForNone(AnesthesiaType type) {
    assertFinds(new FastingRule(), fasting(List.of(type)));
  }

  @Test
  void oneKindOfIntake_isNotEnough() {
    assertFinds(
        new FastingRule(),
        fasting(List.of(AnesthesiaType.GENERAL), DRINK),
        "preparation.fasting: must say when to stop light meal");
    assertFinds(
        new FastingRule(),
        fasting(List.of(AnesthesiaType.GENERAL), MEAL),
        "preparation.fasting: must say when to stop clear liquids");
    assertFinds(new FastingRule(), fasting(List.of(AnesthesiaType.GENERAL), MEAL, DRINK));
  }

  @Test
  void emergency_asksForNone() {
    assertFinds(new FastingRule(), withoutPreparation(Urgency.EMERGENCY));
  }

  @Test
  void whatCanBePlanned_isNoEmergency() {
    String[] findings = {
      "preparation.fasting: must say when to stop clear liquids",
      "preparation.fasting: must say when to stop light meal"
    };

    assertFinds(new FastingRule(), withoutPreparation(), findings);
    assertFinds(new FastingRule(), withoutPreparation(Urgency.ELECTIVE), findings);
    assertFinds(
        new FastingRule(), withoutPreparation(Urgency.ELECTIVE, Urgency.EMERGENCY), findings);
  }

  private static UnaryOperator<Procedure.Builder> withoutPreparation(Urgency... urgencies) {
    return record ->
        record
            .anesthesia(List.of(AnesthesiaOption.of(AnesthesiaType.GENERAL)))
            .classification(Classification.builder().urgencies(List.of(urgencies)).build())
            .preparation(Preparation.none("There is no time."));
  }

  @Test
  void fewerHoursThanTheGuideline_areFound() {
    assertFinds(
        new FastingRule(),
        fasting(List.of(), Fasting.of(IntakeClass.LIGHT_MEAL, 5)),
        "preparation.fasting: must ask for at least 6 hours without light meal, but asks for 5");
  }

  @Test
  void moreHoursThanTheGuideline_areExplained() {
    Fasting longer = Fasting.of(IntakeClass.CLEAR_LIQUIDS, 3);

    assertFinds(
        new FastingRule(),
        fasting(List.of(), longer),
        "preparation.fasting: must say why it asks for more than 2 hours without clear liquids, but"
            + " asks for 3");
    assertFinds(
        new FastingRule(),
        fasting(List.of(), Fasting.builder().from(longer).when("your stomach is slow").build()));
    assertFinds(
        new FastingRule(),
        fasting(List.of(), Fasting.builder().from(longer).text("Your stomach is slow.").build()));
  }

  @Test
  void intakeWithoutAGuideline_isExplained() {
    assertFinds(
        new FastingRule(),
        fasting(List.of(), Fasting.of(IntakeClass.ANYTHING_BY_MOUTH, 1)),
        "preparation.fasting: must say why it asks for more than 0 hours without any food or drink,"
            + " but asks for 1");
  }

  private static UnaryOperator<Procedure.Builder> fasting(
      List<AnesthesiaType> types, Fasting... fasting) {
    return record ->
        record
            .anesthesia(types.stream().map(AnesthesiaOption::of).toList())
            .preparation(Preparation.builder().fasting(Stream.of(fasting).toList()).build());
  }
}
