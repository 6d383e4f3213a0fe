package org.openprocedure.data.mapping;

import org.openprocedure.model.AnesthesiaOption;
import org.openprocedure.model.CareSetting;
import org.openprocedure.model.Count;
import org.openprocedure.model.Course;
import org.openprocedure.model.Device;
import org.openprocedure.model.Equipment;
import org.openprocedure.model.Measure;
import org.openprocedure.model.ProcedureDuration;
import org.openprocedure.model.Repeat;
import org.openprocedure.model.Span;
import org.openprocedure.model.Step;
import org.openprocedure.model.TeamMember;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.DeviceKind;
import org.openprocedure.model.vocabulary.DurationScope;
import org.openprocedure.model.vocabulary.EquipmentKind;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.MriSafety;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.Room;
import org.openprocedure.model.vocabulary.Stay;
import org.openprocedure.model.vocabulary.StepPhase;
import org.openprocedure.model.vocabulary.TeamRole;

/** Member by member: what happens, where, with whom and for how long. */
public final class OperationMapping {

  private OperationMapping() {}

  public static Equipment readEquipment(MemberReader in) {
    return new Equipment(
        in.term("kind", EquipmentKind.class),
        in.text("text"),
        in.term("occurrence", Occurrence.class));
  }

  public static void writeEquipment(Equipment equipment, MemberWriter out) {
    out.term("kind", equipment.kind());
    out.text("text", equipment.text());
    out.term("occurrence", equipment.occurrence());
  }

  public static AnesthesiaOption readAnesthesiaOption(MemberReader in) {
    return AnesthesiaOption.builder()
        .type(in.term("type", AnesthesiaType.class))
        .when(in.optionalText("when"))
        .text(in.optionalText("text"))
        .build();
  }

  public static void writeAnesthesiaOption(AnesthesiaOption anesthesiaOption, MemberWriter out) {
    out.term("type", anesthesiaOption.type());
    out.optionalText("when", anesthesiaOption.when());
    out.optionalText("text", anesthesiaOption.text());
  }

  public static Repeat readRepeat(MemberReader in) {
    return Repeat.builder()
        .count(in.optionalObject("count", Count.class))
        .what(in.text("what"))
        .until(in.optionalText("until"))
        .build();
  }

  public static void writeRepeat(Repeat repeat, MemberWriter out) {
    out.optionalObject("count", repeat.count(), MeasureMapping::writeCount);
    out.text("what", repeat.what());
    out.optionalText("until", repeat.until());
  }

  public static Step readStep(MemberReader in) {
    return Step.builder()
        .phase(in.term("phase", StepPhase.class))
        .title(in.text("title"))
        .text(in.text("text"))
        .optional(in.flag("optional"))
        .when(in.optionalText("when"))
        .repeat(in.optionalObject("repeat", Repeat.class))
        .span(in.optionalObject("span", Span.class))
        .measures(in.objects("measures", Measure.class))
        .build();
  }

  public static void writeStep(Step step, MemberWriter out) {
    out.term("phase", step.phase());
    out.text("title", step.title());
    out.text("text", step.text());
    out.flag("optional", step.optional());
    out.optionalText("when", step.when());
    out.optionalObject("repeat", step.repeat(), OperationMapping::writeRepeat);
    out.optionalObject("span", step.span(), MeasureMapping::writeSpan);
    out.objects("measures", step.measures(), MeasureMapping::writeMeasure);
  }

  public static Device readDevice(MemberReader in) {
    return Device.builder()
        .kind(in.term("kind", DeviceKind.class))
        .text(in.text("text"))
        .occurrence(in.term("occurrence", Occurrence.class, Occurrence.ALWAYS))
        .lifetime(in.optionalObject("lifetime", Span.class))
        .mriSafety(in.term("mriSafety", MriSafety.class, MriSafety.NOT_KNOWN))
        .measures(in.objects("measures", Measure.class))
        .carryOrTell(in.texts("carryOrTell"))
        .build();
  }

  public static void writeDevice(Device device, MemberWriter out) {
    out.term("kind", device.kind());
    out.text("text", device.text());
    out.term("occurrence", device.occurrence(), Occurrence.ALWAYS);
    out.optionalObject("lifetime", device.lifetime(), MeasureMapping::writeSpan);
    out.term("mriSafety", device.mriSafety(), MriSafety.NOT_KNOWN);
    out.objects("measures", device.measures(), MeasureMapping::writeMeasure);
    out.texts("carryOrTell", device.carryOrTell());
  }

  public static Course readCourse(MemberReader in) {
    return Course.builder()
        .sessions(in.optionalObject("sessions", Count.class))
        .sessionsPerWeek(in.optionalObject("sessionsPerWeek", Count.class))
        .interval(in.optionalObject("interval", Span.class))
        .total(in.optionalObject("total", Span.class))
        .lasting(in.flag("lasting"))
        .measures(in.objects("measures", Measure.class))
        .text(in.optionalText("text"))
        .build();
  }

  public static void writeCourse(Course course, MemberWriter out) {
    out.optionalObject("sessions", course.sessions(), MeasureMapping::writeCount);
    out.optionalObject("sessionsPerWeek", course.sessionsPerWeek(), MeasureMapping::writeCount);
    out.optionalObject("interval", course.interval(), MeasureMapping::writeSpan);
    out.optionalObject("total", course.total(), MeasureMapping::writeSpan);
    out.flag("lasting", course.lasting());
    out.objects("measures", course.measures(), MeasureMapping::writeMeasure);
    out.optionalText("text", course.text());
  }

  public static ProcedureDuration readProcedureDuration(MemberReader in) {
    return ProcedureDuration.builder()
        .span(in.object("span", Span.class))
        .scope(in.term("scope", DurationScope.class))
        .dependsOn(in.texts("dependsOn"))
        .course(in.optionalObject("course", Course.class))
        .text(in.optionalText("text"))
        .build();
  }

  public static void writeProcedureDuration(ProcedureDuration procedureDuration, MemberWriter out) {
    out.object("span", procedureDuration.span(), MeasureMapping::writeSpan);
    out.term("scope", procedureDuration.scope());
    out.texts("dependsOn", procedureDuration.dependsOn());
    out.optionalObject("course", procedureDuration.course(), OperationMapping::writeCourse);
    out.optionalText("text", procedureDuration.text());
  }

  public static CareSetting readCareSetting(MemberReader in) {
    return CareSetting.builder()
        .facility(in.term("facility", Facility.class))
        .room(in.optionalTerm("room", Room.class))
        .stay(in.optionalTerm("stay", Stay.class))
        .occurrence(in.term("occurrence", Occurrence.class, Occurrence.USUALLY))
        .when(in.optionalText("when"))
        .build();
  }

  public static void writeCareSetting(CareSetting careSetting, MemberWriter out) {
    out.term("facility", careSetting.facility());
    out.optionalTerm("room", careSetting.room());
    out.optionalTerm("stay", careSetting.stay());
    out.term("occurrence", careSetting.occurrence(), Occurrence.USUALLY);
    out.optionalText("when", careSetting.when());
  }

  public static TeamMember readTeamMember(MemberReader in) {
    return TeamMember.builder()
        .role(in.term("role", TeamRole.class))
        .duty(in.optionalText("duty"))
        .occurrence(in.term("occurrence", Occurrence.class, Occurrence.ALWAYS))
        .when(in.optionalText("when"))
        .build();
  }

  public static void writeTeamMember(TeamMember teamMember, MemberWriter out) {
    out.term("role", teamMember.role());
    out.optionalText("duty", teamMember.duty());
    out.term("occurrence", teamMember.occurrence(), Occurrence.ALWAYS);
    out.optionalText("when", teamMember.when());
  }
}
