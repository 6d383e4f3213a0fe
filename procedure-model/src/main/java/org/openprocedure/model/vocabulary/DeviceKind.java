package org.openprocedure.model.vocabulary;

/**
 * A thing that stays in the body after a procedure.
 *
 * @since 0.1.0
 */
public enum DeviceKind implements Term {
  JOINT_IMPLANT("joint implant"),
  SPINAL_HARDWARE("spine screws and rods"),
  PLATE_OR_SCREW("bone plate or screw"),
  NAIL("bone nail"),
  BONE_GRAFT("bone graft"),
  BONE_CEMENT("bone cement"),
  MESH("mesh"),
  STENT("stent"),
  VASCULAR_GRAFT("vascular graft"),
  FLAP_OR_TISSUE_GRAFT("flap or tissue graft"),
  HEART_VALVE("heart valve"),
  PACEMAKER("pacemaker"),
  DEFIBRILLATOR("defibrillator"),
  NEUROSTIMULATOR("neurostimulator"),
  INTRAUTERINE_DEVICE("intrauterine device"),
  INTRAOCULAR_LENS("intraocular lens"),
  BREAST_IMPLANT("breast implant"),
  COCHLEAR_IMPLANT("cochlear implant"),
  DENTAL_IMPLANT("dental implant"),
  PORT_OR_LINE("port or central line"),
  FEEDING_TUBE("feeding tube"),
  SHUNT("shunt"),
  CLIP("clip or marker"),
  SUTURE("stitches or staples"),
  DRAIN("drain"),
  PUMP("pump"),
  ORGAN("transplanted organ"),
  FISTULA("dialysis fistula"),
  OTHER("other");

  private final String label;

  DeviceKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
