package org.openprocedure.data.mapping;

import java.util.OptionalInt;
import org.openprocedure.model.Count;
import org.openprocedure.model.Measure;
import org.openprocedure.model.Probability;
import org.openprocedure.model.Quantity;
import org.openprocedure.model.Span;
import org.openprocedure.model.vocabulary.QuantityUnit;
import org.openprocedure.model.vocabulary.SpanUnit;

/** Member by member: spans, amounts and figures. */
public final class MeasureMapping {

  private MeasureMapping() {}

  public static Measure readMeasure(MemberReader in) {
    return new Measure(in.text("name"), in.object("quantity", Quantity.class));
  }

  public static void writeMeasure(Measure measure, MemberWriter out) {
    out.text("name", measure.name());
    out.object("quantity", measure.quantity(), MeasureMapping::writeQuantity);
  }

  public static Span readSpan(MemberReader in) {
    return Span.builder()
        .min(in.optionalInteger("min"))
        .max(in.optionalInteger("max"))
        .unit(in.term("unit", SpanUnit.class))
        .about(in.flag("about"))
        .build();
  }

  public static void writeSpan(Span span, MemberWriter out) {
    out.optionalInteger("min", span.min());
    out.optionalInteger("max", span.max());
    out.term("unit", span.unit());
    out.flag("about", span.about());
  }

  public static Quantity readQuantity(MemberReader in) {
    return Quantity.builder()
        .min(in.optionalNumber("min"))
        .max(in.optionalNumber("max"))
        .below(in.optionalNumber("below"))
        .unit(in.term("unit", QuantityUnit.class))
        .about(in.flag("about"))
        .build();
  }

  public static void writeQuantity(Quantity quantity, MemberWriter out) {
    out.optionalNumber("min", quantity.min());
    out.optionalNumber("max", quantity.max());
    out.optionalNumber("below", quantity.below());
    out.term("unit", quantity.unit());
    out.flag("about", quantity.about());
  }

  public static Count readCount(MemberReader in) {
    return Count.builder().min(in.optionalInteger("min")).max(in.optionalInteger("max")).build();
  }

  public static void writeCount(Count count, MemberWriter out) {
    out.optionalInteger("min", count.min());
    out.optionalInteger("max", count.max());
  }

  public static Probability readProbability(MemberReader in) {
    Probability.Builder probability = Probability.builder();
    probability
        .min(in.number("min"))
        .max(in.number("max"))
        .population(in.text("population"))
        .window(in.optionalObject("window", Span.class))
        .source(in.text("source"));
    OptionalInt denominator = in.optionalInteger("denominator");
    if (denominator.isPresent()) {
      probability.denominator(denominator.getAsInt());
    }
    return probability.build();
  }

  public static void writeProbability(Probability probability, MemberWriter out) {
    out.number("min", probability.min());
    out.number("max", probability.max());
    out.text("population", probability.population());
    out.optionalObject("window", probability.window(), MeasureMapping::writeSpan);
    out.text("source", probability.source());
    out.derivedInteger("denominator", probability.denominator());
  }
}
